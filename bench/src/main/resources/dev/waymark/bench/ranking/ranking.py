"""The sums of RankOccupations by NumPy: preallocated, in place, one element per row. Arguments: elements, rounds, times."""
import sys
import time

import numpy as np

elements, rounds, times = (int(a) for a in sys.argv[1:])


def matrix(name):
    return np.fromfile(name, dtype="<f8").reshape(elements, -1)


weights, levels, variances = matrix("weights"), matrix("levels"), matrix("variances")
held, spread = np.fromfile("held", dtype="<f8"), np.fromfile("spread", dtype="<f8")
column, spread_column = held[:, None], spread[:, None]
by_occupation = np.ascontiguousarray(weights.T)
gap, deviation, far, power = (np.empty_like(weights) for _ in range(4))
POLYNOMIAL = (
    5.094145654734282e-07,
    4.971329093846081e-06,
    3.2993638762739446e-05,
    0.00024800774009899366,
    0.0035275212002152446,
    0.022139874768748763,
    0.08296285628069537,
    1.0591150032094496,
)


def dot():
    return by_occupation @ held


def missing():
    np.subtract(levels, column, out=gap)
    np.maximum(gap, 0, out=gap)
    return np.einsum("eo,eo->o", weights, gap)


def expected():
    np.subtract(levels, column, out=gap)
    np.add(variances, spread_column, out=deviation)
    np.sqrt(deviation, out=deviation)
    np.abs(gap, out=far)
    np.divide(far, deviation, out=far)
    power.fill(POLYNOMIAL[0])
    for coefficient in POLYNOMIAL[1:]:
        np.multiply(power, far, out=power)
        np.add(power, coefficient, out=power)
    for _ in range(4):
        np.multiply(power, power, out=power)
    np.divide(deviation, power, out=power)
    np.maximum(gap, 0, out=gap)
    np.add(gap, power, out=gap)
    return np.einsum("eo,eo->o", weights, gap)


tasks = {"dot": dot, "missing": missing, "expected": expected}
best = {}
for _ in range(rounds):
    for name, task in tasks.items():
        start = time.perf_counter()
        for _ in range(times):
            task()
        took = (time.perf_counter() - start) / times * 1e6
        best[name] = min(took, best.get(name, took))
missing().astype("<f8").tofile("missing")
expected().astype("<f8").tofile("expected")
print("version\t" + np.__version__)
for name, micros in best.items():
    print(f"{name}\t{micros}")
