"""Asks networkx and igraph for the introductions that Closeknit found, on the same graph.

usage: rivals.py GRAPH

GRAPH is JSON: {"favour": x, "ties": [[person, strength]], "links": [[from, to, strength]],
"asked": [[target, [[first person, strength of the best way through them]]]]}.

Both are asked as their own documentation asks: for all simple paths from the user to the target, of three edges at the
most; the strength of each is worked out from its edges, and the best is kept for each first person. Prints, for each
library, the median and the largest time of a question, and how many questions were answered otherwise than Closeknit did.
"""
import json
import statistics
import sys
import time

import igraph
import networkx

ME = -1


def best_by_first(paths, strength_of, favour):
    """The strength of the best path through each first person; the user's own tie to the target is none."""
    best = {}
    for path in paths:
        if len(path) < 3:
            continue
        strength = strength_of(path[0], path[1])
        for one, other in zip(path[1:], path[2:]):
            strength *= favour * strength_of(one, other)
        if strength > best.get(path[1], 0.0):
            best[path[1]] = strength
    return best


def differs(found, expected):
    expected = dict(map(tuple, expected))
    return found.keys() != expected.keys() or any(abs(found[p] - s) > 1e-9 for p, s in expected.items())


def report(name, asked, ask):
    took, wrong = [], 0
    for target, expected in asked:
        begun = time.perf_counter()
        found = ask(target)
        took.append(time.perf_counter() - begun)
        wrong += differs(found, expected)
    milliseconds = [1000 * seconds for seconds in took]
    print(
        f"{name}: {len(asked)} questions, median {statistics.median(milliseconds):.1f} ms, "
        f"most {max(milliseconds):.1f} ms, {wrong} answered otherwise"
    )


def main():
    given = json.load(open(sys.argv[1]))
    favour = given["favour"]
    weights = {(ME, person): strength for person, strength in given["ties"]}
    weights.update({(a, b): s for a, b, s in given["links"]})

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from((a, b, s) for (a, b), s in weights.items())

    def by_networkx(target):
        if target not in graph:
            return {}
        paths = networkx.all_simple_paths(graph, ME, target, cutoff=3)
        return best_by_first(paths, lambda a, b: graph[a][b]["weight"], favour)

    report(f"networkx {networkx.__version__}", given["asked"], by_networkx)

    people = sorted({one for pair in weights for one in pair})
    place = {person: number for number, person in enumerate(people)}
    compact = igraph.Graph(directed=True)
    compact.add_vertices(len(people))
    compact.add_edges([(place[a], place[b]) for a, b in weights])
    strengths = {(place[a], place[b]): s for (a, b), s in weights.items()}

    def by_igraph(target):
        if target not in place:
            return {}
        paths = compact.get_all_simple_paths(place[ME], place[target], cutoff=3)
        found = best_by_first(paths, lambda a, b: strengths[a, b], favour)
        return {people[first]: strength for first, strength in found.items()}

    report(f"igraph {igraph.__version__}", given["asked"], by_igraph)


main()
