//! What the stacks of an app publish and import, and whether it fits.

mod check;
mod render;

use std::cell::RefMut;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use stackwright_contract::{Shape, Terms};

use crate::element::{Element, Section};
use crate::node::Node;
use crate::stack::Environment;
use crate::tree::{Line, Tree};

pub(crate) use check::check;

/// What a stack does with a contract's parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContractRole {
    /// It creates the parameter.
    Publishes,
    /// Its template takes the value when it is deployed.
    Imports,
    /// It lets an application read the parameter at run time.
    Reads,
}

/// A use of a contract's parameter, as the construct notes it that makes it.
#[derive(Clone, Debug)]
pub struct ContractUse {
    /// The parameter's name.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// What its declaration says besides.
    pub terms: Terms,
    /// What the stack does with it.
    pub role: ContractRole,
}

/// A noted use, and where in the tree it was made.
#[derive(Clone, Debug)]
pub(crate) struct RecordedUse {
    pub(crate) node: u32,
    pub(crate) line: Line,
    pub(crate) usage: ContractUse,
}

/// The contracts of an app: which stack publishes which parameter, and which ones import or read it.
///
/// [`to_text`](Self::to_text), [`to_mermaid`](Self::to_mermaid) and [`to_json`](Self::to_json) print it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContractGraph {
    stacks: Vec<ContractStack>,
    parameters: BTreeMap<String, SharedParameter>,
    /// For each stack the places of those that it imports from.
    needs: Vec<BTreeSet<usize>>,
}

/// A stack of the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct ContractStack {
    /// Its name.
    pub name: String,
    /// The account and region that it is meant for.
    pub environment: Environment,
}

/// A parameter of the graph, with the names of the stacks that take part.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedParameter {
    /// What it holds.
    pub shape: Shape,
    /// Who publishes it, where no stack does.
    pub external: Option<String>,
    /// The stacks that publish it: one, but for stacks of several accounts or regions.
    pub publishers: BTreeSet<String>,
    /// The stacks that import it.
    pub importers: BTreeSet<String>,
    /// The stacks that let an application read it at run time.
    pub readers: BTreeSet<String>,
}

impl SharedParameter {
    fn stacks(&mut self, role: ContractRole) -> &mut BTreeSet<String> {
        match role {
            ContractRole::Publishes => &mut self.publishers,
            ContractRole::Imports => &mut self.importers,
            ContractRole::Reads => &mut self.readers,
        }
    }
}

impl ContractGraph {
    fn of(stacks: &[StackUses]) -> Self {
        let mut graph = Self::default();
        for stack in stacks {
            graph.stacks.push(ContractStack {
                name: stack.name.clone(),
                environment: stack.environment.clone(),
            });
            for found in &stack.uses {
                let parameter = graph
                    .parameters
                    .entry(found.usage.name.clone())
                    .or_insert_with(|| SharedParameter {
                        shape: found.usage.shape,
                        external: owner(&found.usage.name),
                        publishers: BTreeSet::new(),
                        importers: BTreeSet::new(),
                        readers: BTreeSet::new(),
                    });
                // What a contract declares says more than what a template shows.
                if found.declared && parameter.shape != found.usage.shape {
                    let declared = found.usage.shape;
                    if declared.fits(&parameter.shape) {
                        parameter.shape = declared;
                    }
                }
                if let Some(owner) = found.usage.terms.external {
                    parameter.external = Some(owner.to_owned());
                }
                parameter
                    .stacks(found.usage.role)
                    .insert(stack.name.clone());
            }
        }
        graph.connect();
        graph
    }

    /// The stacks, in the order of the app.
    pub fn stacks(&self) -> &[ContractStack] {
        &self.stacks
    }

    /// The parameters, by their names.
    pub fn parameters(&self) -> &BTreeMap<String, SharedParameter> {
        &self.parameters
    }

    /// The stacks whose parameters a stack imports, so that they are deployed before it, in the order of
    /// the app.
    pub fn dependencies(&self, stack: &str) -> Vec<&str> {
        let place = self.stacks.iter().position(|it| it.name == stack);
        let needs = place.and_then(|place| self.needs.get(place));
        let needs = needs.into_iter().flatten();
        needs.map(|place| self.name(*place)).collect()
    }

    /// The stacks in an order in which each comes after those whose parameters it imports, and otherwise
    /// in the order of the app. Stacks that import each other in a circle, and those that need them, come
    /// last.
    pub fn deployment_order(&self) -> Vec<&str> {
        let (mut order, left) = self.sorted();
        order.extend(left);
        order.into_iter().map(|place| self.name(place)).collect()
    }

    /// The places of the stacks that can be deployed, in order, and of those that can't.
    fn sorted(&self) -> (Vec<usize>, Vec<usize>) {
        let mut done = vec![false; self.stacks.len()];
        let mut order = Vec::new();
        loop {
            let ready = (0..self.stacks.len())
                .find(|place| !done[*place] && self.needs[*place].iter().all(|need| done[*need]));
            let Some(place) = ready else { break };
            done[place] = true;
            order.push(place);
        }
        let left = (0..self.stacks.len()).filter(|place| !done[*place]);
        (order, left.collect())
    }

    fn name(&self, place: usize) -> &str {
        &self.stacks[place].name
    }

    /// Finds out which stack imports from which: from a publisher in reach where there is one.
    fn connect(&mut self) {
        let place: HashMap<&str, usize> = self
            .stacks
            .iter()
            .enumerate()
            .map(|(place, stack)| (stack.name.as_str(), place))
            .collect();
        let mut needs = vec![BTreeSet::new(); self.stacks.len()];
        for parameter in self.parameters.values() {
            let places = |names: &BTreeSet<String>| -> Vec<usize> {
                let known = names.iter().filter_map(|name| place.get(name.as_str()));
                known.copied().collect()
            };
            let publishers = places(&parameter.publishers);
            for importer in places(&parameter.importers) {
                let here = &self.stacks[importer].environment;
                let near = publishers
                    .iter()
                    .copied()
                    .filter(|it| !differ(&self.stacks[*it].environment, here));
                let near: Vec<usize> = near.collect();
                let from = if near.is_empty() { &publishers } else { &near };
                needs[importer].extend(from);
            }
        }
        self.needs = needs;
    }
}

/// AWS publishes parameters of its own below this path.
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html>
fn owner(name: &str) -> Option<String> {
    name.starts_with("/aws/").then(|| "AWS".to_owned())
}

/// Whether two environments are certainly not the same: where one is not known, they may be.
fn differ(one: &Environment, other: &Environment) -> bool {
    differs(one.account(), other.account()) || differs(one.region(), other.region())
}

fn differs(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

/// The uses of one stack.
struct StackUses {
    name: String,
    environment: Environment,
    uses: Vec<Found>,
}

/// A use, noted by a contract or found in the tree.
struct Found {
    usage: ContractUse,
    path: String,
    line: Line,
    /// Whether a contract says so; else it was read off a resource or a template parameter, which know
    /// less of the type.
    declared: bool,
}

const PARAMETER: &str = "AWS::SSM::Parameter";

impl StackUses {
    fn of(tree: &Tree) -> Self {
        let mut uses = Vec::new();
        let noted = tree.contract_uses.iter();
        let attached = noted.filter(|noted| !tree.node(noted.node).is_detached());
        for noted in attached.clone() {
            uses.push(Found {
                usage: noted.usage.clone(),
                path: tree.path(noted.node),
                line: noted.line,
                declared: true,
            });
        }
        let mut add = |index: u32, name: &str, shape: Shape, role: ContractRole| {
            let same = |noted: &&RecordedUse| {
                let made = noted.node == index || noted.node == tree.node(index).parent;
                noted.usage.role == role
                    && noted.usage.name == name
                    && (role == ContractRole::Imports || made)
            };
            if attached.clone().any(|noted| same(&noted)) {
                return;
            }
            uses.push(Found {
                usage: ContractUse {
                    name: name.to_owned(),
                    shape,
                    terms: Terms::default(),
                    role,
                },
                path: tree.path(index),
                line: tree.node(index).line,
                declared: false,
            });
        };
        for index in tree.preorder() {
            match &tree.node(index).element {
                Some(Element::Resource(resource)) if resource.kind.name() == PARAMETER => {
                    let text = |key: &str| resource.properties.get(key).and_then(Node::as_text);
                    if let Some(name) = text("Name") {
                        let shape = match text("Type") {
                            Some("StringList") => Shape::TEXTS,
                            _ => Shape::TEXT,
                        };
                        add(index, name, shape, ContractRole::Publishes);
                    }
                }
                Some(Element::Entry(Section::Parameters, body)) => {
                    if let Some((name, shape)) = imported(body) {
                        add(index, name, shape, ContractRole::Imports);
                    }
                }
                _ => {}
            }
        }
        Self {
            name: tree.name().to_owned(),
            environment: tree.settings.environment.clone(),
            uses,
        }
    }

    fn all(trees: &[RefMut<'_, Tree>]) -> Vec<Self> {
        trees.iter().map(|tree| Self::of(tree)).collect()
    }
}

/// The SSM parameter that a template parameter takes its value from.
fn imported(parameter: &Node) -> Option<(&str, Shape)> {
    let body = parameter.as_object()?;
    let kind = body.get("Type")?.as_text()?;
    let kind = kind.strip_prefix("AWS::SSM::Parameter::Value<")?;
    let name = body.get("Default")?.as_text()?;
    // A name in an ARN is one of another account's.
    let name = name.split_once(":parameter").map_or(name, |(_, name)| name);
    let is_list = kind.starts_with("List<") || kind.starts_with("CommaDelimitedList");
    Some((name, if is_list { Shape::TEXTS } else { Shape::TEXT }))
}
