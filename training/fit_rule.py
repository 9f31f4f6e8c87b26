"""Fits the decision rule on the cases that write-cases.ts wrote, and writes EXAMPLES/rule.json.

    python3 training/fit_rule.py EXAMPLES [--threshold 0.28]

A line over all evidence (logistic regression), whose score is one more measure for small
gradient-boosted trees. The trees learn from scores of lines that have not seen the case (folds over
articles), or they would trust the line too much. Prints, over folds, what each threshold would give
and how well the probability is calibrated.
"""

import argparse
import collections
import json
import os

import numpy as np
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
options.add_argument("examples")
options.add_argument("--threshold", type=float, default=0.28)
options.add_argument("--rarest", type=int, default=25, help="cases that a note must occur in")
options.add_argument("--strength", type=float, default=0.02, help="of the line: 1 / penalty")
options.add_argument("--trees", type=int, default=120)
options.add_argument("--leaves", type=int, default=8)
FOLDS = 5
SMALLEST = 0.005


def main(given):
    with open(os.path.join(given.examples, "cases.jsonl")) as lines:
        bonuses = json.loads(next(lines))["entryBonuses"]
        articles = [json.loads(line) for line in lines]
    cases = [case for article in articles for case in article["cases"]]
    right = np.array([bool(case["right"]) for case in cases], dtype=float)
    group = np.repeat(np.arange(len(articles)), [len(article["cases"]) for article in articles])
    measures = sorted({name for case in cases for name, _ in case["measures"]})
    counted = collections.Counter(name for case in cases for name in case["notes"])
    notes = [name for name, times in counted.items() if times >= given.rarest]
    sizes, usual, spread, table = tabulate(cases, measures, notes)
    line = lambda: LogisticRegression(C=given.strength, max_iter=400)  # noqa: E731

    unseen, folded = np.zeros(len(cases)), np.zeros(len(cases))
    for own, other in GroupKFold(FOLDS).split(table, right, group):
        unseen[other] = line().fit(table[own], right[own]).decision_function(table[other])
    for own, other in GroupKFold(FOLDS).split(table, right, group):
        trees = grow(given, np.c_[sizes, unseen][own], right[own])
        folded[other] = trees.predict_proba(np.c_[sizes, unseen][other])[:, 1]
    report(articles, group, folded, right)

    fitted = line().fit(table, right)
    trees = grow(given, np.c_[sizes, unseen], right)
    weights = fitted.coef_[0]
    rule = {
        "entryBonuses": bonuses,
        "threshold": given.threshold,
        "intercept": float(fitted.intercept_[0]),
        "notes": {
            name: round(float(weight), 4)
            for name, weight in zip(notes, weights[len(measures) :])
            if abs(weight) >= SMALLEST
        },
        "measures": [
            {"name": name, "weight": float(f"{weight / wide:.6g}"), "usual": float(f"{middle:.6g}")}
            for name, weight, wide, middle in zip(measures, weights, spread, usual)
        ],
        "base": float(trees._baseline_prediction.ravel()[0]),
        "trees": [spell_out(stage[0].nodes) for stage in trees._predictors],
    }
    with open(os.path.join(given.examples, "rule.json"), "w") as file:
        json.dump(rule, file, ensure_ascii=False, separators=(",", ":"))
    print(f"{len(rule['notes'])} notes, {len(measures)} measures, {len(rule['trees'])} trees")


def tabulate(cases, measures, notes):
    """Sizes [cases][measures] with NaN where a measure does not apply, and the table for the line."""
    column = {name: k for k, name in enumerate(measures)}
    noted = {name: k for k, name in enumerate(notes)}
    sizes = np.full((len(cases), len(measures)), np.nan)
    rows, columns = [], []
    for row, case in enumerate(cases):
        for name, size in case["measures"]:
            sizes[row, column[name]] = size
        own = [noted[name] for name in case["notes"] if name in noted]
        rows += [row] * len(own)
        columns += own
    usual, spread = np.nanmedian(sizes, 0), np.nanstd(sizes, 0) + 1e-6
    filled = (np.where(np.isnan(sizes), usual, sizes) - usual) / spread
    ones = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), (len(cases), len(notes)))
    return sizes, usual, spread, sparse.hstack([sparse.csr_matrix(filled), ones]).tocsr()


def grow(given, sizes, right):
    return HistGradientBoostingClassifier(
        max_iter=given.trees, learning_rate=0.06, max_leaf_nodes=given.leaves,
        min_samples_leaf=60, l2_regularization=5.0, random_state=0, early_stopping=False,
    ).fit(sizes, right)  # fmt: skip


def spell_out(nodes):
    """Five numbers a node, as engine/keep-or-drop/decision-rule.ts reads them."""
    flat = []
    for node in nodes:
        if node["is_leaf"]:
            flat += [-1, float(f"{node['value']:.5g}"), 0, 0, 0]
            continue
        left, other = int(node["left"]), int(node["right"])
        absent = left if node["missing_go_to_left"] else other
        flat += [int(node["feature_idx"]), float(f"{node['num_threshold']:.7g}"), left, other, absent]
    return flat


def report(articles, group, chance, right):
    labelled = sum(article["labelled"] for article in articles)
    for threshold in np.arange(0.16, 0.53, 0.04):
        told = found = 0
        for index, article in enumerate(articles):
            own = np.flatnonzero(group == index)
            kept = keep(article["cases"], chance[own], threshold)
            told += len(kept)
            found += len({gold for at in kept for gold in article["cases"][at]["right"]})
        f1 = 2 * found / (told + labelled)
        print(f"{threshold:.2f} P {found / told:.3f} R {found / labelled:.3f} F {f1:.4f}")
    bins = np.array_split(np.argsort(chance), 10)
    error = sum(abs(chance[own].mean() - right[own].mean()) * len(own) for own in bins)
    print(f"expected calibration error {error / len(right):.4f} over {len(right)} cases")


def keep(cases, chance, threshold):
    """The surest first; of cases that share a token only one."""
    kept, taken = [], set()
    for at in np.argsort(-chance, kind="stable"):
        if chance[at] < threshold:
            break
        own = {token for first, last in cases[at]["taken"] for token in range(first, last + 1)}
        if own.isdisjoint(taken):
            kept.append(at)
            taken |= own
    return kept


if __name__ == "__main__":
    main(options.parse_args())
