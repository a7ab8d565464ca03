/* A clock for LinuxCNC that does not care how busy the computer is. Every process of the simulation preloads it.
 *
 * Time is a number in shared memory (CLOCK_STATE, a file). Two threads make it go: the servo thread of rtapi_app and the
 * main thread of milltask, which interprets the program and fills the motion queue. When both sleep, time jumps to the
 * earlier of their two wake-ups; while one of them works, it stands still. So the queue can not starve for want of
 * processor time, as it would against a clock that merely runs fast. All other threads wait until that time is there.
 *
 * Before there is a servo thread, and while milltask waits for something else than time (at most PATIENCE_NS), time goes
 * as the real one does. CLOCK_FACTOR limits how fast it goes, for the sake of time-outs in the other processes.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL
#define PATIENCE_NS 50000000LL /* real time that the servo thread waits for milltask */
#define POLL_NS 100000LL       /* real time between looks at the clock of threads that do not make it go */

#define STANDSTILL_NS 500000000LL

enum { SERVO, TASK, OTHER };

struct clock_state {
    _Atomic int64_t now;          /* virtual nanoseconds since the origins below */
    _Atomic int64_t wake[2];      /* when the servo thread and milltask want to wake up; -1: at work */
    _Atomic int present[2];
    _Atomic uint32_t changes;     /* futex: counts changes of the three above */
};

static struct clock_state *state, nowhere;
static int64_t origin_monotonic, origin_realtime, real_begin;
static double factor = 10.0;

static int64_t raw(clockid_t clock) {
    struct timespec t;
    syscall(SYS_clock_gettime, clock, &t);
    return t.tv_sec * SECOND + t.tv_nsec;
}

static void raw_sleep(int64_t ns) {
    struct timespec t = {ns / SECOND, ns % SECOND};
    if (ns > 0) syscall(SYS_nanosleep, &t, NULL);
}

__attribute__((constructor)) static void attach(void) {
    if (state) return;
    const char *path = getenv("CLOCK_STATE"), *text = getenv("CLOCK_FACTOR");
    int file = path ? open(path, O_RDWR) : -1;
    void *memory = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (file >= 0) close(file);
    state = memory == MAP_FAILED ? &nowhere : memory;
    if (text && atof(text) > 0) factor = atof(text);
    text = getenv("CLOCK_ORIGIN_REALTIME_NS");
    origin_realtime = text ? atoll(text) : 0;
    text = getenv("CLOCK_ORIGIN_MONOTONIC_NS");
    origin_monotonic = real_begin = text ? atoll(text) : 0;
    prctl(PR_SET_TIMERSLACK, 1000UL, 0, 0, 0);
}

static int64_t now(void) {
    attach();
    if (!state->present[SERVO]) return raw(CLOCK_MONOTONIC) - real_begin;
    return state->now;
}

static int role(int absolute) {
    static __thread int known = -1;
    if (known < 0) {
        known = OTHER;
        if (!strcmp(program_invocation_short_name, "milltask") && getpid() == syscall(SYS_gettid)) known = TASK;
    }
    if (known == OTHER && absolute && !strcmp(program_invocation_short_name, "rtapi_app")) known = SERVO;
    return known;
}

static void tell(void) {
    atomic_fetch_add(&state->changes, 1);
    syscall(SYS_futex, &state->changes, FUTEX_WAKE, 16, NULL, NULL, 0);
}

static void advance(int64_t to) {
    int64_t seen = state->now;
    while (seen < to && !atomic_compare_exchange_weak(&state->now, &seen, to)) { }
}

/* The servo thread and milltask: sleep until the virtual time `until`, and move time on when the other sleeps too. */
static void take_turns(int me, int64_t until) {
    int other = 1 - me;
    int64_t waiting_since = raw(CLOCK_MONOTONIC);
    state->wake[me] = until;
    tell();
    while (state->now < until) {
        uint32_t seen = state->changes;
        int64_t theirs = state->present[other] ? state->wake[other] : INT64_MAX;
        if (theirs < 0 && me == SERVO && raw(CLOCK_MONOTONIC) - waiting_since > PATIENCE_NS) theirs = INT64_MAX;
        int64_t next = theirs < until ? theirs : until;
        if (theirs >= 0 && next > state->now) {
            advance(next);
            tell();
            continue;
        }
        struct timespec limit = {0, 2000000};
        syscall(SYS_futex, &state->changes, FUTEX_WAIT, seen, &limit, NULL, 0);
    }
    state->wake[me] = -1;
}

static void sleep_until(int64_t until, int absolute) {
    int me = role(absolute);
    if (me == OTHER || state == &nowhere) {
        int64_t last = now(), moved = raw(CLOCK_MONOTONIC);
        while (last < until) {
            int64_t left = until - last, seen;
            raw_sleep(!state->present[SERVO] && left < POLL_NS ? left : POLL_NS);
            seen = now();
            if (seen != last) moved = raw(CLOCK_MONOTONIC);
            else if (raw(CLOCK_MONOTONIC) - moved > STANDSTILL_NS) return; /* LinuxCNC is gone */
            last = seen;
        }
        return;
    }
    if (!state->present[me]) {
        int64_t begin = now();
        if (me == SERVO) advance(begin);
        state->wake[me] = -1;
        state->present[me] = 1;
    }
    if (!state->present[SERVO]) {
        while (now() < until && !state->present[SERVO]) raw_sleep(POLL_NS);
        return;
    }
    if (me == SERVO) {
        static int64_t pace;
        int64_t earliest = pace + (int64_t)((until - state->now) / factor), real = raw(CLOCK_MONOTONIC);
        if (earliest > real) raw_sleep(earliest - real);
        pace = earliest > real - SECOND / 100 ? earliest : real;
    }
    take_turns(me, until);
}

static int64_t origin_of(clockid_t clock) {
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? origin_realtime : origin_monotonic;
}

static int is_virtual(clockid_t clock) {
    switch (clock) {
        case CLOCK_MONOTONIC: case CLOCK_MONOTONIC_RAW: case CLOCK_MONOTONIC_COARSE: case CLOCK_BOOTTIME:
        case CLOCK_REALTIME: case CLOCK_REALTIME_COARSE: return 1;
        default: return 0; /* processor time stays what it is */
    }
}

int clock_gettime(clockid_t clock, struct timespec *t) {
    if (!is_virtual(clock)) return syscall(SYS_clock_gettime, clock, t);
    int64_t ns = now() + origin_of(clock);
    t->tv_sec = ns / SECOND;
    t->tv_nsec = ns % SECOND;
    return 0;
}

int gettimeofday(struct timeval *restrict t, void *restrict zone) {
    struct timespec at;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &at);
    t->tv_sec = at.tv_sec;
    t->tv_usec = at.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *t) {
    struct timespec at;
    clock_gettime(CLOCK_REALTIME, &at);
    if (t) *t = at.tv_sec;
    return at.tv_sec;
}

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *wanted, struct timespec *left) {
    if (!is_virtual(clock)) return syscall(SYS_clock_nanosleep, clock, flags, wanted, left) ? errno : 0;
    int64_t ns = wanted->tv_sec * SECOND + wanted->tv_nsec;
    int absolute = flags & TIMER_ABSTIME;
    sleep_until(absolute ? ns - origin_of(clock) : now() + ns, absolute);
    return 0;
}

int nanosleep(const struct timespec *wanted, struct timespec *left) {
    (void)left;
    sleep_until(now() + wanted->tv_sec * SECOND + wanted->tv_nsec, 0);
    return 0;
}

int usleep(useconds_t microseconds) {
    sleep_until(now() + microseconds * 1000LL, 0);
    return 0;
}

unsigned sleep(unsigned seconds) {
    sleep_until(now() + seconds * SECOND, 0);
    return 0;
}

int select(int n, fd_set *restrict in, fd_set *restrict out, fd_set *restrict bad, struct timeval *restrict limit) {
    if (!limit) return syscall(SYS_pselect6, n, in, out, bad, NULL, NULL);
    int64_t ns = limit->tv_sec * SECOND + limit->tv_usec * 1000LL;
    if (!in && !out && !bad) {
        sleep_until(now() + ns, 0);
        return 0;
    }
    ns = (int64_t)(ns / factor);
    struct timespec real = {ns / SECOND, ns % SECOND};
    return syscall(SYS_pselect6, n, in, out, bad, &real, NULL);
}

int poll(struct pollfd *files, nfds_t n, int milliseconds) {
    if (milliseconds < 0) return syscall(SYS_ppoll, files, n, NULL, NULL, 0);
    int64_t ns = (int64_t)(milliseconds * 1000000LL / factor);
    struct timespec real = {ns / SECOND, ns % SECOND};
    return syscall(SYS_ppoll, files, n, &real, NULL, 0);
}
