"""Runs templates through cloudformation-validate; prints its findings as a JSON list.

python validate.py TEMPLATE…
"""

import json
import sys

from cloudformation_validate import RegoEngine


def findings(engine, file):
    for diagnostic in engine.validate_template(file).diagnostics:
        entity = diagnostic.entity
        yield {
            "file": file,
            "severity": diagnostic.severity.name,
            "rule": diagnostic.rule_id,
            "message": diagnostic.message,
            "place": "" if entity is None else entity.logical_id,
        }


engine = RegoEngine()
json.dump([found for file in sys.argv[1:] for found in findings(engine, file)], sys.stdout)
