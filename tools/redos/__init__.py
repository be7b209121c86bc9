"""Is every regular expression of the package linear? Found, translated, and put to ``recheck``.

.. code-block:: text

    newsparse ─ discovery ─> patterns and how they are used ─ javascript ─> recheck (npm) ─> report

``python -m tools.redos`` runs all of it.
"""
