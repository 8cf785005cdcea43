//! Bridges and brokers: people through whom alone others are reached, and people who belong to several clusters.

use super::clusters::{Clusters, know};
use crate::model::{Link, PersonId, Tie};
use petgraph::algo::dominators;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Steps within which somebody is reached: as many as an introduction has.
const MOST_HOPS: usize = 3;
/// Fewer people than this are no cluster to be the only way to.
const FEWEST: usize = 3;

/// Somebody known to the user through whom alone others are reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Whom the user knows.
    pub person: PersonId,
    /// Whom the user reaches within three steps through that person and through nobody else; by id.
    pub only_way_to: Vec<PersonId>,
}

/// Returns whom the user can ask for an introduction.
fn known(ties: &[Tie]) -> BTreeSet<PersonId> {
    let able = ties.iter().filter(|tie| tie.strength.get() > 0.0);
    able.map(|tie| tie.person).collect()
}

/// Finds the bridges, those to most people first: the dominators of a flow graph that begins with the user (Lengauer and
/// Tarjan 1979).
pub fn bridges(ties: &[Tie], links: &[Link]) -> Vec<Bridge> {
    let known = known(ties);
    let mut next = BTreeMap::<PersonId, Vec<PersonId>>::new();
    for link in links.iter().filter(|link| know(link)) {
        next.entry(link.from).or_default().push(link.to);
    }
    let (graph, me, nodes) = within_reach(&known, &next);
    let dominators = dominators::simple_fast(&graph, me);
    let mut only = BTreeMap::<PersonId, Vec<PersonId>>::new();
    for (&person, &node) in nodes.iter().filter(|(person, _)| !known.contains(person)) {
        // The user knows the first step of every way, so the last dominator before the user is somebody known, if
        // anybody is.
        let above = dominators.strict_dominators(node).into_iter().flatten();
        if let Some(first) = above.filter(|one| *one != me).last() {
            only.entry(graph[first]).or_default().push(person);
        }
    }
    let mut found: Vec<Bridge> = only
        .into_iter()
        .filter(|(person, to)| known.contains(person) && to.len() >= FEWEST)
        .map(|(person, only_way_to)| Bridge {
            person,
            only_way_to,
        })
        .collect();
    found.sort_by_key(|bridge| (std::cmp::Reverse(bridge.only_way_to.len()), bridge.person));
    found
}

/// The user's node, in a graph of ids.
const ME: PersonId = PersonId(i64::MIN);

type FlowGraph = DiGraph<PersonId, ()>;

/// Returns the graph of who leads on to whom, as far as introductions go, with the user's node and everybody's.
fn within_reach(
    known: &BTreeSet<PersonId>,
    next: &BTreeMap<PersonId, Vec<PersonId>>,
) -> (FlowGraph, NodeIndex, BTreeMap<PersonId, NodeIndex>) {
    let mut graph = FlowGraph::new();
    let me = graph.add_node(ME);
    let mut nodes = BTreeMap::new();
    let mut open = VecDeque::new();
    for &person in known {
        let node = graph.add_node(person);
        graph.add_edge(me, node, ());
        nodes.insert(person, node);
        open.push_back((person, 1));
    }
    while let Some((person, hops)) = open.pop_front() {
        if hops == MOST_HOPS {
            continue;
        }
        for &to in next.get(&person).into_iter().flatten() {
            let node = *nodes.entry(to).or_insert_with(|| {
                open.push_back((to, hops + 1));
                graph.add_node(to)
            });
            graph.add_edge(nodes[&person], node, ());
        }
    }
    (graph, me, nodes)
}

/// Somebody known to the user who has to do with several clusters.
#[derive(Clone, Debug, PartialEq)]
pub struct Broker {
    /// Whom the user knows.
    pub person: PersonId,
    /// The clusters they have to do with, the one they have most to do with first.
    pub clusters: Vec<usize>,
    /// How evenly their ties are spread over clusters, `0.0..1.0`: the participation coefficient of Guimerà and Amaral
    /// (2005), one less the sum of the squared shares.
    pub participation: f64,
    /// How many people they tie in.
    pub people: usize,
}

/// Finds the brokers, those who tie most together first.
pub fn brokers(ties: &[Tie], links: &[Link], clusters: &Clusters) -> Vec<Broker> {
    let known = known(ties);
    let mut near = BTreeMap::<PersonId, BTreeMap<PersonId, f64>>::new();
    for link in links.iter().filter(|link| know(link)) {
        for (one, other) in [(link.from, link.to), (link.to, link.from)] {
            if known.contains(&one) && clusters.find(other).is_some() {
                let strength = near.entry(one).or_default().entry(other).or_default();
                *strength = strength.max(link.strength.get());
            }
        }
    }
    let mut found: Vec<(f64, Broker)> = near
        .into_iter()
        .filter_map(|(person, others)| broker(person, &others, clusters))
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.person.cmp(&b.1.person)));
    found.into_iter().map(|(_, broker)| broker).collect()
}

fn broker(
    person: PersonId,
    others: &BTreeMap<PersonId, f64>,
    clusters: &Clusters,
) -> Option<(f64, Broker)> {
    let mut shares = BTreeMap::<usize, f64>::new();
    for (other, strength) in others {
        *shares.entry(clusters.find(*other)?).or_default() += strength;
    }
    if shares.len() < 2 {
        return None;
    }
    let all: f64 = shares.values().sum();
    let even = 1.0 - shares.values().map(|one| (one / all).powi(2)).sum::<f64>();
    let mut ranked: Vec<(usize, f64)> = shares.into_iter().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let broker = Broker {
        person,
        clusters: ranked.into_iter().map(|(cluster, _)| cluster).collect(),
        participation: even,
        people: others.len(),
    };
    Some((even * all, broker))
}
