"""tools/runtime in parts: its flags (arguments), running a verb (session), what needs the runtime's numpy (inside)."""
