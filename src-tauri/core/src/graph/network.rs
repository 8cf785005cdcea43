//! The graph of ties, and the ways through it.

use super::way::{FAVOUR, Step, Way, strength};
use crate::model::{Evidence, EvidenceKind, Link, PersonId, Strength, Tie};
use petgraph::Direction::Incoming;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;
use std::collections::BTreeMap;
use std::ops::Range;

/// The longest way, in hops: more than two people between are never asked.
const MOST_HOPS: usize = 3;

/// One person, and the user's own tie to them.
#[derive(Clone, Debug)]
struct Node {
    person: PersonId,
    /// The user's strength with them; 0 where there is no tie.
    known: f64,
    direct: Option<Evidence>,
}

/// A tie between others.
#[derive(Clone, Debug)]
struct Edge {
    strength: f64,
    inferred: bool,
    evidence: Range<u32>,
}

/// The user's ties and the ties between others, ready to be asked for ways to people.
#[derive(Clone, Debug, Default)]
pub struct Network {
    graph: DiGraph<Node, Edge>,
    /// Everybody's node, by id.
    nodes: Vec<(PersonId, NodeIndex)>,
    /// The evidence of all edges, one after the other.
    evidence: Vec<Evidence>,
    reach: Reach,
}

/// Who reaches each person over one tie, of those whom the user knows: all first halves of ways of three hops, laid
/// out one after the other, because a question may have to look at hundreds of thousands.
#[derive(Clone, Debug, Default)]
struct Reach {
    starts: Vec<u32>,
    firsts: Vec<First>,
}

/// One such half: the first person, their tie to the second, and how strong the way is so far.
#[derive(Clone, Copy, Debug)]
struct First {
    person: NodeIndex,
    edge: EdgeIndex,
    strength: f64,
}

impl Reach {
    fn new(graph: &DiGraph<Node, Edge>) -> Self {
        let mut reach = Self {
            starts: Vec::with_capacity(graph.node_count() + 1),
            firsts: Vec::new(),
        };
        for node in graph.node_indices() {
            reach.starts.push(reach.firsts.len() as u32);
            for edge in graph.edges_directed(node, Incoming) {
                let strength = strength([graph[edge.source()].known, edge.weight().strength]);
                if strength > 0.0 {
                    reach.firsts.push(First {
                        person: edge.source(),
                        edge: edge.id(),
                        strength,
                    });
                }
            }
        }
        reach.starts.push(reach.firsts.len() as u32);
        reach
    }

    fn of(&self, node: NodeIndex) -> &[First] {
        let bounds = self.starts.get(node.index()..node.index() + 2);
        match bounds {
            Some(&[start, end]) => &self.firsts[start as usize..end as usize],
            _ => &[],
        }
    }
}

/// The best way found through one first person.
#[derive(Clone, Copy, Debug)]
struct Found {
    first: NodeIndex,
    /// The tie from the first person to the second, where there are two between.
    middle: Option<EdgeIndex>,
    /// The tie to the target.
    last: EdgeIndex,
    strength: f64,
}

impl Network {
    /// Builds the network of the user's ties and the ties between others.
    pub fn new(ties: &[Tie], links: &[Link]) -> Self {
        let mut people: Vec<PersonId> = ties.iter().map(|tie| tie.person).collect();
        people.extend(links.iter().flat_map(|link| [link.from, link.to]));
        people.sort_unstable();
        people.dedup();
        let mut graph = DiGraph::with_capacity(people.len(), links.len());
        let nodes: Vec<(PersonId, NodeIndex)> = people
            .into_iter()
            .map(|person| {
                let node = graph.add_node(Node {
                    person,
                    known: 0.0,
                    direct: None,
                });
                (person, node)
            })
            .collect();
        let mut network = Self {
            graph,
            nodes,
            evidence: Vec::with_capacity(links.iter().map(|link| link.evidence.len()).sum()),
            reach: Reach::default(),
        };
        for tie in ties {
            if let Some(node) = network.find(tie.person) {
                network.graph[node].known = tie.strength.get();
                network.graph[node].direct = Some(Evidence {
                    kind: EvidenceKind::Direct,
                    messages: tie.sent.saturating_add(tie.received),
                    forward: tie.sent,
                    backward: tie.received.saturating_sub(tie.overheard),
                    with_you: tie.overheard == 0,
                    first: tie.first,
                    last: tie.last,
                });
            }
        }
        for link in links.iter().filter(|link| link.from != link.to) {
            let (Some(from), Some(to)) = (network.find(link.from), network.find(link.to)) else {
                continue;
            };
            let start = network.evidence.len() as u32;
            network.evidence.extend_from_slice(&link.evidence);
            let edge = Edge {
                strength: link.strength.get(),
                inferred: link.inferred,
                evidence: start..network.evidence.len() as u32,
            };
            network.graph.add_edge(from, to, edge);
        }
        network.reach = Reach::new(&network.graph);
        network
    }

    fn find(&self, person: PersonId) -> Option<NodeIndex> {
        let at = self
            .nodes
            .binary_search_by_key(&person, |(person, _)| *person)
            .ok()?;
        Some(self.nodes[at].1)
    }

    /// Returns ways to `target` over at most `max_hops` (2 or 3; the target counts), one for each first person,
    /// strongest first; the user's own tie to the target is no way.
    ///
    /// The best way through each first person is found exactly. Where there are more than `limit`, those are taken
    /// that together most probably succeed: ways that share their last step count for less.
    pub fn introductions(&self, target: PersonId, max_hops: usize, limit: usize) -> Vec<Way> {
        let Some(target) = self.find(target) else {
            return Vec::new();
        };
        let mut best: Vec<Option<Found>> = vec![None; self.graph.node_count()];
        let mut firsts = Vec::new();
        let mut offer = |found: Found| match &mut best[found.first.index()] {
            Some(held) => {
                if self.is_better(&found, held) {
                    *held = found;
                }
            }
            none => {
                firsts.push(found.first);
                *none = Some(found);
            }
        };
        self.walk_back(target, max_hops, &mut offer);
        let ways = firsts.iter().filter_map(|first| best[first.index()]);
        let mut found = choose(self, ways.collect(), limit);
        found.sort_by(|a, b| self.order(a, b));
        found.iter().map(|found| self.way(found)).collect()
    }

    /// Returns the best way to each of `targets` over at most `max_hops`, strongest first; targets without one are
    /// left out.
    pub fn best_ways(&self, targets: &[PersonId], max_hops: usize) -> Vec<(PersonId, Way)> {
        let mut found: Vec<(PersonId, Found)> = targets
            .iter()
            .filter_map(|&person| {
                let target = self.find(person)?;
                let mut best: Option<Found> = None;
                self.walk_back(target, max_hops, &mut |found| {
                    if best.is_none_or(|held| self.is_better(&found, &held)) {
                        best = Some(found);
                    }
                });
                Some((person, best?))
            })
            .collect();
        found.sort_by(|a, b| self.order(&a.1, &b.1).then_with(|| a.0.cmp(&b.0)));
        found.dedup_by_key(|(person, _)| *person);
        found
            .iter()
            .map(|(person, found)| (*person, self.way(found)))
            .collect()
    }

    fn evidence_of(&self, edge: &Edge) -> &[Evidence] {
        self.evidence
            .get(edge.evidence.start as usize..edge.evidence.end as usize)
            .unwrap_or_default()
    }

    /// Calls `offer` with every way to `target`, walking back from it to people whom the user knows.
    fn walk_back(&self, target: NodeIndex, max_hops: usize, offer: &mut impl FnMut(Found)) {
        let max_hops = max_hops.min(MOST_HOPS);
        if max_hops < 2 {
            return;
        }
        for last in self.graph.edges_directed(target, Incoming) {
            let near = last.source();
            let near_strength = last.weight().strength;
            if near_strength <= 0.0 {
                continue;
            }
            let known = self.graph[near].known;
            if known > 0.0 {
                offer(Found {
                    first: near,
                    middle: None,
                    last: last.id(),
                    strength: strength([known, near_strength]),
                });
            }
            if max_hops < 3 {
                continue;
            }
            for half in self.reach.of(near) {
                if half.person != target {
                    offer(Found {
                        first: half.person,
                        middle: Some(half.edge),
                        last: last.id(),
                        strength: half.strength * FAVOUR * near_strength,
                    });
                }
            }
        }
    }

    /// Orders ways, best first: by strength, then the shorter, then by the ids on the way.
    fn order(&self, a: &Found, b: &Found) -> std::cmp::Ordering {
        b.strength
            .total_cmp(&a.strength)
            .then_with(|| a.middle.is_some().cmp(&b.middle.is_some()))
            .then_with(|| a.first.cmp(&b.first))
            .then_with(|| self.near(a).cmp(&self.near(b)))
    }

    fn is_better(&self, a: &Found, b: &Found) -> bool {
        a.strength > b.strength || (a.strength == b.strength && self.order(a, b).is_lt())
    }

    /// Returns who takes the last step.
    fn near(&self, found: &Found) -> NodeIndex {
        self.graph
            .edge_endpoints(found.last)
            .map_or(found.first, |(near, _)| near)
    }

    fn way(&self, found: &Found) -> Way {
        let first = &self.graph[found.first];
        let mut steps = vec![Step {
            person: first.person,
            strength: Strength::new(first.known),
            inferred: false,
            evidence: first.direct.clone().into_iter().collect(),
        }];
        for edge in found.middle.into_iter().chain([found.last]) {
            let weight = &self.graph[edge];
            let Some((_, to)) = self.graph.edge_endpoints(edge) else {
                continue;
            };
            steps.push(Step {
                person: self.graph[to].person,
                strength: Strength::new(weight.strength),
                inferred: weight.inferred,
                evidence: self.evidence_of(weight).to_vec(),
            });
        }
        Way::new(steps)
    }
}

/// Takes `limit` ways, one after the other, each the one that adds most to the chance that any succeeds.
///
/// Ways with the same last step succeed only together with it: of those, the chance is the last step's times the
/// chance that any of them reaches it.
fn choose(network: &Network, mut found: Vec<Found>, limit: usize) -> Vec<Found> {
    if found.len() <= limit {
        return found;
    }
    found.sort_by(|a, b| network.order(a, b));
    // The chance that none of the ways taken reaches the last step, by that step; and that none succeeds at all.
    let mut unreached: BTreeMap<EdgeIndex, f64> = BTreeMap::new();
    let mut taken = vec![false; found.len()];
    let mut chosen = Vec::with_capacity(limit);
    while chosen.len() < limit {
        let mut best: Option<(f64, usize)> = None;
        for (at, way) in found.iter().enumerate() {
            // No way adds more than its own strength, and they come strongest first.
            if best.is_some_and(|(gain, _)| gain >= way.strength) {
                break;
            }
            if taken[at] {
                continue;
            }
            let gain = network.gain(way, &unreached);
            if best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, at));
            }
        }
        let Some((_, at)) = best else { break };
        taken[at] = true;
        let way = found[at];
        let reach = network.reach(&way);
        *unreached.entry(way.last).or_insert(1.0) *= 1.0 - reach;
        chosen.push(way);
    }
    chosen
}

impl Network {
    /// Returns the chance that a way gets as far as its last step.
    fn reach(&self, way: &Found) -> f64 {
        let last = FAVOUR * self.graph[way.last].strength;
        if last > 0.0 {
            (way.strength / last).min(1.0)
        } else {
            0.0
        }
    }

    /// Returns what a way adds to the chance that any succeeds, up to the factor that is the same for all ways
    /// with other last steps: 1 - R, where R is what the ways with its last step already give.
    fn gain(&self, way: &Found, unreached: &BTreeMap<EdgeIndex, f64>) -> f64 {
        let last = FAVOUR * self.graph[way.last].strength;
        let left = unreached.get(&way.last).copied().unwrap_or(1.0);
        let given = last * (1.0 - left);
        way.strength * left / (1.0 - given).max(f64::EPSILON)
    }
}
