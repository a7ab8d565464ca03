/* A clock that runs CLOCK_FACTOR times as fast as the real one, for every process that preloads this library.
 *
 * virtual = origin + (real - origin) * factor, with one origin a clock (CLOCK_ORIGIN_MONOTONIC_NS,
 * CLOCK_ORIGIN_REALTIME_NS) shared by all processes, so that their clocks agree. Functions that read a clock stretch
 * the answer, functions that sleep shrink the request. LinuxCNC counts its servo periods against this clock.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL

static double factor = 1.0;
static int64_t origin_monotonic, origin_realtime;

static int64_t number_from(const char *variable) {
    const char *text = getenv(variable);
    return text ? atoll(text) : 0;
}

__attribute__((constructor)) static void read_environment(void) {
    const char *text = getenv("CLOCK_FACTOR");
    if (text && atof(text) > 0) factor = atof(text);
    origin_monotonic = number_from("CLOCK_ORIGIN_MONOTONIC_NS");
    origin_realtime = number_from("CLOCK_ORIGIN_REALTIME_NS");
    prctl(PR_SET_TIMERSLACK, 1000UL, 0, 0, 0); /* the default slack of 50 us is half a period at factor 10 */
}

static int64_t nanoseconds(const struct timespec *t) { return t->tv_sec * SECOND + t->tv_nsec; }

static struct timespec timespec_of(int64_t ns) {
    struct timespec t = {ns / SECOND, ns % SECOND};
    return t;
}

static int is_warped(clockid_t clock) {
    switch (clock) {
        case CLOCK_MONOTONIC: case CLOCK_MONOTONIC_RAW: case CLOCK_MONOTONIC_COARSE: case CLOCK_BOOTTIME:
        case CLOCK_REALTIME: case CLOCK_REALTIME_COARSE: return 1;
        default: return 0; /* processor time stays what it is */
    }
}

static int64_t origin_of(clockid_t clock) {
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? origin_realtime : origin_monotonic;
}

static int64_t to_virtual(clockid_t clock, int64_t real) {
    return origin_of(clock) + (int64_t)((real - origin_of(clock)) * factor);
}

static int64_t to_real(clockid_t clock, int64_t virtual) {
    return origin_of(clock) + (int64_t)((virtual - origin_of(clock)) / factor);
}

int clock_gettime(clockid_t clock, struct timespec *t) {
    int failed = syscall(SYS_clock_gettime, clock, t);
    if (!failed && is_warped(clock)) *t = timespec_of(to_virtual(clock, nanoseconds(t)));
    return failed;
}

int gettimeofday(struct timeval *restrict t, void *restrict zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    t->tv_sec = now.tv_sec;
    t->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *t) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (t) *t = now.tv_sec;
    return now.tv_sec;
}

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *wanted, struct timespec *left) {
    int64_t ns = nanoseconds(wanted);
    struct timespec real = timespec_of(!is_warped(clock) ? ns : flags & TIMER_ABSTIME ? to_real(clock, ns)
                                                                                     : (int64_t)(ns / factor));
    return syscall(SYS_clock_nanosleep, clock, flags, &real, left) ? errno : 0;
}

int nanosleep(const struct timespec *wanted, struct timespec *left) {
    struct timespec real = timespec_of((int64_t)(nanoseconds(wanted) / factor));
    return syscall(SYS_nanosleep, &real, left);
}

int usleep(useconds_t microseconds) {
    struct timespec wanted = timespec_of(microseconds * 1000LL);
    return nanosleep(&wanted, 0);
}

unsigned sleep(unsigned seconds) {
    struct timespec wanted = {seconds, 0};
    nanosleep(&wanted, 0);
    return 0;
}

int select(int n, fd_set *restrict in, fd_set *restrict out, fd_set *restrict bad, struct timeval *restrict limit) {
    if (!limit) return syscall(SYS_pselect6, n, in, out, bad, NULL, NULL);
    struct timespec real = timespec_of((int64_t)((limit->tv_sec * SECOND + limit->tv_usec * 1000LL) / factor));
    return syscall(SYS_pselect6, n, in, out, bad, &real, NULL);
}

int poll(struct pollfd *files, nfds_t n, int milliseconds) {
    if (milliseconds < 0) return syscall(SYS_ppoll, files, n, NULL, NULL, 0);
    struct timespec real = timespec_of((int64_t)(milliseconds * 1000000LL / factor));
    return syscall(SYS_ppoll, files, n, &real, NULL, 0);
}
