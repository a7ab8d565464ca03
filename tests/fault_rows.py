"""The known failure modes of software of this kind, by number: what `tools/test faults` reports on.

A test that proves one is marked `@pytest.mark.fault("F8", "what was tried")`.
"""

from __future__ import annotations

PAINS = {
    "F1": "slow or unstable link while gigabytes are fetched",
    "F2": "a partial download that can never be completed",
    "F3": "wrong bytes: captive portal, damaged mirror",
    "F4": "offline or blocked host",
    "F5": "proxy, and certificates of a company",
    "F6": "script policy or virus scanner blocks the installer",
    "F7": "a scanner denies renaming a fresh folder",
    "F8": "a half-installed state blocks the next attempt",
    "F9": "the host's environment variables leak into children",
    "F10": "packages in the user's site folder",
    "F11": "pip's own settings: user, target, configuration files",
    "F12": "the wrong interpreter is picked from PATH",
    "F13": "GPU packages on a machine without GPU, or the reverse",
    "F14": "GPU too old or too new, driver too old",
    "F15": "Flatpak, Snap, AppImage",
    "F16": "an update of the addon wipes runtime and data",
    "F17": "the disk is full half-way",
    "F18": "long paths",
    "F19": "user names in other alphabets",
    "F20": "symbolic links and network homes",
    "F21": "an environment dies when it is moved or its Python changes",
    "F22": "macOS kills an unsigned interpreter",
    "F23": "an emulated host picks the wrong architecture",
    "F24": "Windows without the Visual C++ runtime",
    "F25": "console windows flash up",
    "F26": "orphans after a crash or quit of the host",
    "F27": "cancelling leaves grandchildren",
    "F28": "cancelled pip leaves a broken environment",
    "F29": "the interface freezes, or complains when it quits",
    "F30": "progress is never shown, or mixed with prints",
    "F31": "a flood of log lines freezes the interface",
    "F32": "Qt bindings clash",
    "F33": "Qt's network used off its thread crashes",
    "F34": "a model file is locked or replaced while in use",
    "F35": "the ONNX exporter writes two files",
    "F36": "TorchScript is on its way out",
    "F37": "importing the package drags the host in",
    "F38": "untrusted model files",
    "F39": "Windows: the environment's python.exe is a redirector",
    "F40": "memory and locks are kept after training",
    "F41": "an old Python in the host",
}

# Parts of rows that no marked test may count for: number -> reason.
NOT_BUILT: dict[str, str] = {}
NOT_TESTABLE_HERE = {
    "F6": "WinError 5, 32 and 225 as Windows raises them: needs Windows",
    "F7": "a real scanner that holds files: needs Windows",
    "F18": "paths of 260 characters on a file system that refuses them: needs Windows",
    "F22": "quarantine and code signing: needs macOS",
    "F23": "a translated program on an Apple processor: needs macOS",
    "F24": "a Windows without the Visual C++ runtime: needs Windows",
    "F25": "windows that flash up: needs Windows",
    "F34": "Windows' locks on files that are mapped: needs Windows",
    "F39": "the redirector and job objects: need Windows",
}
