//! Clusters: people who have more to do with each other than with the rest.
//!
//! Found by modularity (Blondel et al. 2008, "Louvain"): each person moves to the cluster of their neighbours that gains
//! most, then clusters move as one, until nothing gains. Clusters that fall apart are split (what Traag et al. 2019,
//! "Leiden", mend). Everything goes in the order of ids, so that the same network gives the same clusters.

use crate::model::{Link, PersonId};
use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;
use std::collections::BTreeMap;

/// Fewer people than this are no cluster.
const FEWEST: usize = 3;
/// From this probability on two people are taken to know each other: more probably so than not.
const KNOW: f64 = 0.5;
/// A move has to gain more than this, in edge weight: below it only rounding speaks.
const GAIN: f64 = 1e-9;
/// Rounds over all people, and levels of clusters of clusters, at most: a handful is usual.
const MOST_ROUNDS: usize = 50;

/// Who belongs together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clusters {
    /// Largest first, then by the lowest id; the people of each, the most central first.
    pub members: Vec<Vec<PersonId>>,
    of: BTreeMap<PersonId, usize>,
}

impl Clusters {
    /// Returns the number of a person's cluster, its place in `members`.
    pub fn find(&self, person: PersonId) -> Option<usize> {
        self.of.get(&person).copied()
    }
}

/// Returns whether two people are taken to know each other: it is more probable than not.
pub fn know(link: &Link) -> bool {
    link.strength.get() >= KNOW
}

/// Returns the undirected network of those who know each other more probably than not, the user not among them.
fn acquainted(links: &[Link]) -> UnGraph<PersonId, f64> {
    let mut pairs = BTreeMap::<(PersonId, PersonId), f64>::new();
    for link in links
        .iter()
        .filter(|link| link.from != link.to && know(link))
    {
        let pair = (link.from.min(link.to), link.from.max(link.to));
        let stronger = pairs.entry(pair).or_default();
        *stronger = stronger.max(link.strength.get());
    }
    let mut graph = UnGraph::default();
    let mut nodes = BTreeMap::new();
    for (from, to) in pairs.keys() {
        for person in [from, to] {
            nodes.entry(*person).or_insert(NodeIndex::end());
        }
    }
    for (person, node) in &mut nodes {
        *node = graph.add_node(*person);
    }
    for ((from, to), strength) in pairs {
        graph.add_edge(nodes[&from], nodes[&to], strength);
    }
    graph
}

/// Finds the clusters among people by the ties between them.
pub fn clusters(links: &[Link]) -> Clusters {
    let graph = acquainted(links);
    let parts = connected(&graph, &communities(&graph));
    let mut by_part = BTreeMap::<usize, Vec<NodeIndex>>::new();
    for node in graph.node_indices() {
        by_part.entry(parts[node.index()]).or_default().push(node);
    }
    let within = |node: NodeIndex| -> f64 {
        let own = parts[node.index()];
        let edges = graph.edges(node);
        edges
            .filter(|edge| parts[edge.target().index()] == own)
            .map(|edge| *edge.weight())
            .sum()
    };
    let mut members: Vec<Vec<PersonId>> = by_part
        .into_values()
        .filter(|part| part.len() >= FEWEST)
        .map(|part| {
            let mut ranked: Vec<(f64, PersonId)> = part
                .into_iter()
                .map(|node| (within(node), graph[node]))
                .collect();
            ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            ranked.into_iter().map(|(_, person)| person).collect()
        })
        .collect();
    members.sort_by_key(|part| (std::cmp::Reverse(part.len()), part.iter().min().copied()));
    let numbered = members.iter().enumerate();
    let of = numbered
        .flat_map(|(number, part)| part.iter().map(move |person| (*person, number)))
        .collect();
    Clusters { members, of }
}

/// Returns the number of each node's community.
fn communities(graph: &UnGraph<PersonId, f64>) -> Vec<usize> {
    let mut level = Level::of(graph);
    let mut found: Vec<usize> = (0..graph.node_count()).collect();
    for _ in 0..MOST_ROUNDS {
        let moved = level.settle();
        let (next, names) = level.merged(&moved);
        for part in &mut found {
            *part = names[&moved[*part]];
        }
        if next.edges.len() == level.edges.len() {
            break;
        }
        level = next;
    }
    found
}

/// A network whose nodes are people, or clusters of them.
struct Level {
    /// Each node's neighbours and what ties them, without itself.
    edges: Vec<Vec<(usize, f64)>>,
    /// All that is tied to each node, inside of it counted twice.
    degree: Vec<f64>,
    inside: Vec<f64>,
    total: f64,
}

impl Level {
    fn of(graph: &UnGraph<PersonId, f64>) -> Self {
        let edges: Vec<Vec<(usize, f64)>> = graph
            .node_indices()
            .map(|node| {
                let mut all: Vec<_> = graph
                    .edges(node)
                    .map(|edge| (edge.target().index(), *edge.weight()))
                    .collect();
                all.sort_by_key(|edge| edge.0);
                all
            })
            .collect();
        Self::new(edges, vec![0.0; graph.node_count()])
    }

    fn new(edges: Vec<Vec<(usize, f64)>>, inside: Vec<f64>) -> Self {
        let outside = edges
            .iter()
            .map(|all| all.iter().map(|edge| edge.1).sum::<f64>());
        let degree: Vec<f64> = outside.zip(&inside).map(|(out, own)| out + own).collect();
        let total = degree.iter().sum::<f64>().max(f64::MIN_POSITIVE);
        Self {
            edges,
            degree,
            inside,
            total,
        }
    }

    /// Moves nodes between communities until nothing gains; returns each node's community.
    fn settle(&self) -> Vec<usize> {
        let mut part: Vec<usize> = (0..self.edges.len()).collect();
        let mut held = self.degree.clone();
        let mut ties = vec![0.0; self.edges.len()];
        for _ in 0..MOST_ROUNDS {
            let mut moved = false;
            for node in 0..self.edges.len() {
                let own = part[node];
                let mut near = vec![own];
                for &(other, weight) in &self.edges[node] {
                    if ties[part[other]] == 0.0 && part[other] != own {
                        near.push(part[other]);
                    }
                    ties[part[other]] += weight;
                }
                held[own] -= self.degree[node];
                let gain = |to: usize| ties[to] - self.degree[node] * held[to] / self.total;
                let mut best = own;
                near.sort_unstable();
                for &to in &near {
                    if gain(to) > gain(best) + GAIN {
                        best = to;
                    }
                }
                held[best] += self.degree[node];
                moved |= best != own;
                part[node] = best;
                near.into_iter().for_each(|to| ties[to] = 0.0);
            }
            if !moved {
                break;
            }
        }
        part
    }

    /// Returns the network of the communities, and each one's number in it.
    fn merged(&self, part: &[usize]) -> (Self, BTreeMap<usize, usize>) {
        let mut names = BTreeMap::new();
        for &one in part {
            names.entry(one).or_insert(0);
        }
        for (number, name) in names.values_mut().enumerate() {
            *name = number;
        }
        let mut inside = vec![0.0; names.len()];
        let mut between = vec![BTreeMap::<usize, f64>::new(); names.len()];
        for (node, edges) in self.edges.iter().enumerate() {
            let own = names[&part[node]];
            inside[own] += self.inside[node];
            for &(other, weight) in edges {
                match names[&part[other]] {
                    to if to == own => inside[own] += weight,
                    to => *between[own].entry(to).or_default() += weight,
                }
            }
        }
        let edges = between.into_iter().map(|all| all.into_iter().collect());
        (Self::new(edges.collect(), inside), names)
    }
}

/// Splits communities whose people are not connected within them.
fn connected(graph: &UnGraph<PersonId, f64>, part: &[usize]) -> Vec<usize> {
    let mut joined = UnionFind::new(graph.node_count());
    for edge in graph.edge_references() {
        let (from, to) = (edge.source().index(), edge.target().index());
        if part[from] == part[to] {
            joined.union(from, to);
        }
    }
    joined.into_labeling()
}
