"""Fuzzing: coverage-guided search for a text that breaks a promise (needs atheris).

.. code-block:: text

    lexicons ─ dictionary ─┐
    seeds ─────────────────┴─> atheris (libFuzzer) ─> targets: promises about each entry point

``python -m fuzz --seconds 120`` runs all targets in turn; every find becomes a named test.
"""
