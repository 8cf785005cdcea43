//! Weak ties: clusters, bridges and brokers, and the picture of the network.

use super::people::stronger;
use super::{Answers, AppError};
use crate::graph::{self, Clusters};
use crate::model::{
    BridgeAnswer, BridgesAnswer, BrokerAnswer, ClusterAnswer, Kind, Link, NamedPerson, Part,
    PersonId, PictureAnswer, PicturedPerson, PicturedTie, Strength, Tie,
};
use std::collections::{BTreeMap, BTreeSet};

/// How many people stand for a cluster, or for those whom a bridge leads to.
const NAMED: usize = 5;
/// Two of them name a cluster that no company does.
const NAMING: usize = 2;

/// The people among whom weak ties are looked for, and the ties between them.
struct Scene<'a> {
    answers: &'a Answers,
    ties: Vec<Tie>,
    links: Vec<Link>,
    clusters: Clusters,
}

impl Answers {
    fn scene(&self) -> Result<Scene<'_>, AppError> {
        let picture = self.picture()?;
        let counts = |id| {
            let person = picture.people.find(id);
            person.is_some_and(|person| person.kind == Kind::Person && !person.is_me)
        };
        let mut links = self.links()?;
        links.retain(|link| counts(link.from) && counts(link.to));
        let ties = picture.ties().iter().filter(|tie| counts(tie.person));
        Ok(Scene {
            answers: self,
            ties: ties.cloned().collect(),
            clusters: graph::clusters(&links),
            links,
        })
    }

    /// Lists bridges, brokers and clusters, `limit` of each; 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn bridges(&self, limit: usize) -> Result<BridgesAnswer, AppError> {
        let scene = self.scene()?;
        let limit = if limit == 0 { usize::MAX } else { limit };
        let bridges = graph::bridges(&scene.ties, &scene.links);
        let brokers = graph::brokers(&scene.ties, &scene.links, &scene.clusters);
        Ok(BridgesAnswer {
            bridges: bridges
                .iter()
                .take(limit)
                .map(|bridge| scene.bridge(bridge))
                .collect::<Result<_, _>>()?,
            brokers: brokers
                .iter()
                .take(limit)
                .map(|broker| scene.broker(broker))
                .collect::<Result<_, _>>()?,
            clusters: (0..scene.clusters.members.len())
                .take(limit)
                .map(|number| scene.cluster(number))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Returns the ties among people that are more probable than not, each once.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub(super) fn ties_among(
        &self,
        people: impl Iterator<Item = PersonId>,
    ) -> Result<Vec<PicturedTie>, AppError> {
        Ok(among(&self.links()?, &people.collect()))
    }

    /// Returns the picture of the network, of `most` people at most.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn network_picture(&self, most: usize) -> Result<PictureAnswer, AppError> {
        let scene = self.scene()?;
        let mut shown: Vec<&Tie> = scene.ties.iter().collect();
        shown.sort_by(|a, b| stronger(a, b));
        shown.truncate(most);
        let place: BTreeMap<PersonId, usize> = shown
            .iter()
            .enumerate()
            .map(|(place, tie)| (tie.person, place))
            .collect();
        let ties = among(&scene.links, &place.keys().copied().collect());
        let numbers: Vec<usize> = shown
            .iter()
            .enumerate()
            .map(|(alone, tie)| {
                let cluster = scene.clusters.find(tie.person);
                cluster.unwrap_or(scene.clusters.members.len() + alone)
            })
            .collect();
        let pulls: Vec<(usize, usize, f64)> = ties
            .iter()
            .map(|tie| (place[&tie.from], place[&tie.to], tie.strength.get()))
            .collect();
        let places = graph::layout(&numbers, &pulls);
        let bridges = graph::bridges(&scene.ties, &scene.links);
        let bridges: BTreeSet<PersonId> = bridges.iter().map(|bridge| bridge.person).collect();
        let people = shown.iter().zip(places).map(|(tie, (x, y))| {
            Ok(PicturedPerson {
                id: tie.person,
                name: self.person_of(tie.person)?.name.clone(),
                x,
                y,
                cluster: scene.clusters.find(tie.person),
                strength: tie.strength,
                label: tie.label,
                bridge: bridges.contains(&tie.person),
                fading: tie.fading,
            })
        });
        let people: Vec<PicturedPerson> = people.collect::<Result<_, AppError>>()?;
        let met: BTreeSet<usize> = people.iter().filter_map(|one| one.cluster).collect();
        Ok(PictureAnswer {
            people,
            ties,
            clusters: met
                .into_iter()
                .map(|number| scene.cluster(number))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// Returns the ties among `people` that are more probable than not, each once.
fn among(links: &[Link], people: &BTreeSet<PersonId>) -> Vec<PicturedTie> {
    let mut all = BTreeMap::<(PersonId, PersonId), PicturedTie>::new();
    let both = |link: &&Link| people.contains(&link.from) && people.contains(&link.to);
    for link in links.iter().filter(both).filter(|link| graph::know(link)) {
        let (from, to) = (link.from.min(link.to), link.from.max(link.to));
        let tie = all.entry((from, to)).or_insert(PicturedTie {
            from,
            to,
            strength: link.strength,
            inferred: true,
        });
        tie.inferred &= link.inferred;
        if link.strength.get() > tie.strength.get() {
            tie.strength = link.strength;
        }
    }
    all.into_values().collect()
}

impl Scene<'_> {
    fn named(&self, id: PersonId) -> Result<NamedPerson, AppError> {
        let name = self.answers.person_of(id)?.name.clone();
        Ok(NamedPerson { id, name })
    }

    /// Returns the name of a cluster: the company of half of them, else two who are in the middle of it.
    fn cluster_name(&self, number: usize) -> Result<String, AppError> {
        let members = &self.clusters.members[number];
        let mut companies = BTreeMap::<&str, usize>::new();
        for &member in members {
            if let Some(company) = &self.answers.person_of(member)?.organisation {
                *companies.entry(company).or_default() += 1;
            }
        }
        let largest = companies
            .into_iter()
            .max_by_key(|(name, people)| (*people, std::cmp::Reverse(*name)));
        if let Some((company, people)) = largest
            && people * 2 >= members.len()
        {
            return Ok(company.to_owned());
        }
        let central = members.iter().take(NAMING).map(|&id| self.named(id));
        let names: Vec<String> = central
            .map(|one| one.map(|one| one.name))
            .collect::<Result<_, _>>()?;
        // Names inside stay as they are: whoever shows the cluster's name makes it visible.
        let named = names.join(", ");
        let wording = self.answers.wording();
        Ok(wording
            .say(|c, s| c.cluster_and_others(s.own(named)))
            .0
            .iter()
            .map(Part::text)
            .collect())
    }

    fn cluster(&self, number: usize) -> Result<ClusterAnswer, AppError> {
        let members = &self.clusters.members[number];
        let central = members.iter().take(NAMED).map(|&id| self.named(id));
        let known: BTreeSet<PersonId> = self.ties.iter().map(|tie| tie.person).collect();
        Ok(ClusterAnswer {
            number,
            name: self.cluster_name(number)?,
            people: members.len() as u32,
            known: members.iter().filter(|id| known.contains(id)).count() as u32,
            central: central.collect::<Result<_, _>>()?,
        })
    }

    fn bridge(&self, bridge: &graph::Bridge) -> Result<BridgeAnswer, AppError> {
        let person = self.answers.person_of(bridge.person)?;
        let tie = self.answers.picture()?.find_tie(bridge.person);
        let mut clusters = BTreeMap::<usize, usize>::new();
        let numbers = bridge
            .only_way_to
            .iter()
            .filter_map(|id| self.clusters.find(*id));
        numbers.for_each(|number| *clusters.entry(number).or_default() += 1);
        let of_most = clusters
            .into_iter()
            .max_by_key(|(number, people)| (*people, std::cmp::Reverse(*number)));
        let mut to = bridge.only_way_to.clone();
        // Whoever is in the middle of a cluster comes first.
        to.sort_by_cached_key(|id| {
            let members = self
                .clusters
                .find(*id)
                .map(|number| &self.clusters.members[number]);
            let rank = members.and_then(|members| members.iter().position(|one| one == id));
            (rank.unwrap_or(usize::MAX), *id)
        });
        let cluster = of_most.map(|(number, _)| self.cluster_name(number));
        Ok(BridgeAnswer {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            organisation: person.organisation.clone(),
            strength: tie.map_or(Strength::NONE, |tie| tie.strength),
            strength_label: tie.map_or(crate::model::Label::Weak, |tie| tie.label),
            only_way_to: to.len() as u32,
            to: to
                .iter()
                .take(NAMED)
                .map(|&id| self.named(id))
                .collect::<Result<_, _>>()?,
            cluster: cluster.transpose()?,
        })
    }

    fn broker(&self, broker: &graph::Broker) -> Result<BrokerAnswer, AppError> {
        let named = self.named(broker.person)?;
        let tie = self.answers.picture()?.find_tie(broker.person);
        Ok(BrokerAnswer {
            id: named.id,
            name: named.name,
            strength: tie.map_or(Strength::NONE, |tie| tie.strength),
            people: broker.people as u32,
            participation: broker.participation,
            clusters: broker
                .clusters
                .iter()
                .map(|&number| self.cluster_name(number))
                .collect::<Result<_, _>>()?,
        })
    }
}
