#!/usr/bin/python3
"""The display program of a LinuxCNC without a screen: runs the programs of $TIME_PROGRAMS and writes result.json.

LinuxCNC starts it (so it runs in Debian's Python, the one with the module linuxcnc). It homes the machine, runs one
program after another from X0 Y0 Z0, and records the commanded position of every servo period. The time of a program
reaches from the first period in which the position changed to the last.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

import linuxcnc

PERIOD_S = 0.001
FOLDER = pathlib.Path(os.environ["TIME_FOLDER"])

command, status, messages = linuxcnc.command(), linuxcnc.stat(), linuxcnc.error_channel()


def wait_until(condition, limit_s, what):
    """Poll LinuxCNC until condition() holds; limit_s is virtual time. Raises TimeoutError."""
    end = time.time() + limit_s
    while True:
        status.poll()
        message = messages.poll()
        if message:
            print("linuxcnc:", message, file=sys.stderr, flush=True)
        if condition():
            return
        if time.time() > end:
            raise TimeoutError(what)
        time.sleep(0.005)


def halcmd(*words):
    subprocess.run(["halcmd", *words], check=True, stderr=subprocess.DEVNULL)


def set_mode(mode):
    command.mode(mode)
    command.wait_complete()


def idle():
    return status.interp_state == linuxcnc.INTERP_IDLE and status.inpos and status.queue == 0


def execute(line):
    set_mode(linuxcnc.MODE_MDI)
    command.mdi(line)
    command.wait_complete(60)
    wait_until(idle, 60, line)


def switch_on():
    for state in (linuxcnc.STATE_ESTOP_RESET, linuxcnc.STATE_ON):
        command.state(state)
        command.wait_complete()
        wait_until(lambda state=state: status.task_state == state, 60, "switching on")
    set_mode(linuxcnc.MODE_MANUAL)
    command.teleop_enable(0)
    command.wait_complete()
    command.home(-1)
    command.wait_complete()
    wait_until(lambda: all(status.homed[:3]), 60, "homing")


def record(program, trace):
    """Run one program and write a line a servo period to the file trace."""
    with open(trace, "w") as stream:
        sampler = subprocess.Popen(["halsampler", "-t"], stdout=stream)
        try:
            halcmd("setp", "sampler.0.enable", "1")
            time.sleep(0.2)
            set_mode(linuxcnc.MODE_AUTO)
            command.program_open(str(program))
            command.wait_complete()
            command.auto(linuxcnc.AUTO_RUN, 0)
            wait_until(lambda: status.interp_state != linuxcnc.INTERP_IDLE, 20, "the start of " + program.name)
            wait_until(idle, 20000, "the end of " + program.name)
            time.sleep(0.2)
            halcmd("setp", "sampler.0.enable", "0")
            size = -1
            while trace.stat().st_size != size:  # the sampler still empties its queue
                size = trace.stat().st_size
                time.sleep(0.1 * float(os.environ["CLOCK_FACTOR"]))
        finally:
            sampler.terminate()
            sampler.wait()


def moving_span(trace):
    """(seconds between the first and the last change of position, last position)."""
    first = last = previous = None
    with open(trace) as stream:
        for line in stream:
            fields = line.split()
            if len(fields) < 6 or "overrun" in line:
                continue  # the last line may be cut off; lost periods do not matter, since periods carry their number
            period, position = int(fields[0]), tuple(map(float, fields[1:4]))
            if previous is not None and position != previous:
                first = period - 1 if first is None else first
                last = period
            previous = position
    return 0.0 if first is None else (last - first) * PERIOD_S, previous


def main():
    switch_on()
    halcmd("setp", "sampler.0.enable", "0")
    results = {}
    for program in sorted((FOLDER / "programs").iterdir()):
        for line in ("G21 G90 G94 G54 G61", "G0 Z0", "G0 X0 Y0"):
            execute(line)
        trace = FOLDER / "traces" / (program.name + ".txt")
        record(program, trace)
        seconds, end = moving_span(trace)
        results[program.name] = {"time_s": seconds, "end": end}
        if os.environ.get("TIME_KEEP_TRACES") != "1":
            trace.unlink()
    (FOLDER / "result.json").write_text(json.dumps(results))


if __name__ == "__main__":
    main()
