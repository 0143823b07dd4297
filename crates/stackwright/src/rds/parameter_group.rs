//! Parameter groups: the settings of a database engine.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, Node, NodeRef, Object, RemovalPolicy, Scope,
    Text, Value,
};

use super::codes;
use super::engine::Engine;
use stackwright_cfn::rds::{CfnDBClusterParameterGroup, CfnDBParameterGroup};

/// A parameter group: settings of a database engine.
///
/// Instances and clusters have groups of different types. The resource is made for what uses the group
/// first, and a second one if the other type uses it, too; a group that nothing uses makes none.
/// [`for_instance`](Self::for_instance) and [`for_cluster`](Self::for_cluster) make it at once.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html>
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::rds::{DatabaseInstanceEngine, ParameterGroup, PostgresEngineVersion};
///
/// let stack = Stack::new("shop");
/// let engine = DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9);
/// let group = ParameterGroup::for_instance(&engine).parameter("log_min_duration_statement", "500");
/// let group = stack.add("Parameters", group);
/// ```
#[derive(Clone, Debug)]
pub struct ParameterGroup {
    engine: String,
    family: Option<Text>,
    description: Option<Value<String>>,
    name: Option<Value<String>>,
    parameters: Vec<(Text, Node)>,
    removal_policy: Option<RemovalPolicy>,
    bound: Option<Bind>,
}

/// What a group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bind {
    Instance,
    Cluster,
}

impl ParameterGroup {
    /// The default settings of an engine.
    pub fn new(engine: &impl Engine) -> Self {
        Self {
            engine: engine.description(),
            family: engine.parameter_group_family(),
            description: None,
            name: None,
            parameters: Vec::new(),
            removal_policy: None,
            bound: None,
        }
    }

    /// [`new`](Self::new) for instances, whether or not one uses it in this stack.
    pub fn for_instance(engine: &impl Engine) -> Self {
        Self {
            bound: Some(Bind::Instance),
            ..Self::new(engine)
        }
    }

    /// [`new`](Self::new) for clusters, whether or not one uses it in this stack.
    pub fn for_cluster(engine: &impl Engine) -> Self {
        Self {
            bound: Some(Bind::Cluster),
            ..Self::new(engine)
        }
    }

    /// What the group is for. Default: the family of engines.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The group's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets a parameter of the engine.
    #[must_use]
    pub fn parameter(mut self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.parameters
            .push((key.into(), value.into_value().into_node()));
        self
    }

    /// What happens to the group when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// The same with several parameters.
    pub(super) fn parameters(mut self, parameters: Vec<(Text, Node)>) -> Self {
        self.parameters.extend(parameters);
        self
    }

    /// A parameter group that exists already, such as `default.postgres17`.
    #[track_caller]
    pub fn from_parameter_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> ParameterGroupRef {
        let name = name.into_value();
        ParameterGroupRef::existing(scope.group(id).node(), name)
    }
}

impl Construct for ParameterGroup {
    type Handle = ParameterGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ParameterGroupRef {
        let family = self.family.unwrap_or_else(|| {
            let finding = Diagnostic::error(
                &codes::NO_ENGINE_VERSION,
                "a parameter group needs an engine in a known version",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}` without a version", self.engine))
                    .allowed("an engine with a version")
                    .help("name the version of the engine"),
            );
            Text::Borrowed("")
        });
        let own = Own {
            family,
            description: self.description,
            name: self.name,
            parameters: self.parameters.into_iter().collect(),
            removal_policy: self.removal_policy,
            instance: None,
            cluster: None,
        };
        let group = ParameterGroupRef {
            node: scope.node(),
            home: Home::Own(Rc::new(RefCell::new(own))),
        };
        match self.bound {
            Some(Bind::Instance) => drop(group.bind_to_instance(scope)),
            Some(Bind::Cluster) => drop(group.bind_to_cluster(scope)),
            None => {}
        }
        group
    }
}

/// A [`ParameterGroup`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ParameterGroupRef {
    node: NodeRef,
    home: Home,
}

#[derive(Clone, Debug)]
enum Home {
    Own(Rc<RefCell<Own>>),
    Existing(Value<String>),
}

#[derive(Debug)]
struct Own {
    family: Text,
    description: Option<Value<String>>,
    name: Option<Value<String>>,
    parameters: Object,
    removal_policy: Option<RemovalPolicy>,
    instance: Option<NodeRef>,
    cluster: Option<NodeRef>,
}

impl AsNode for ParameterGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ParameterGroupRef {
    pub(super) fn existing(node: NodeRef, name: Value<String>) -> Self {
        Self {
            node,
            home: Home::Existing(name),
        }
    }

    /// Sets a parameter. Returns whether the group took it: one that exists already does not.
    #[track_caller]
    pub fn add_parameter(
        &self,
        scope: &Scope,
        key: impl Into<Text>,
        value: impl IntoValue<String>,
    ) -> bool {
        let Home::Own(own) = &self.home else {
            return false;
        };
        // A group of another stack is reported.
        scope.of(self);
        let parameters = &mut own.borrow_mut().parameters;
        parameters.set(key, value.into_value().into_node());
        true
    }

    /// The name of the group for instances.
    #[track_caller]
    pub fn bind_to_instance(&self, scope: &Scope) -> Value<String> {
        self.bind(scope, Bind::Instance)
    }

    /// The name of the group for clusters.
    #[track_caller]
    pub fn bind_to_cluster(&self, scope: &Scope) -> Value<String> {
        self.bind(scope, Bind::Cluster)
    }

    #[track_caller]
    fn bind(&self, scope: &Scope, bind: Bind) -> Value<String> {
        let own = match &self.home {
            Home::Existing(name) => return name.clone(),
            Home::Own(own) => own,
        };
        let scope = scope.of(self);
        let (instance, cluster) = (own.borrow().instance, own.borrow().cluster);
        let (made, other, second_id) = match bind {
            Bind::Instance => (instance, cluster, "InstanceParameterGroup"),
            Bind::Cluster => (cluster, instance, "ClusterParameterGroup"),
        };
        let resource = made.unwrap_or_else(|| {
            let id = if other.is_some() {
                second_id
            } else {
                "Resource"
            };
            let resource = make(&scope, id, &own.borrow(), bind);
            let mut state = own.borrow_mut();
            match bind {
                Bind::Instance => state.instance = Some(resource),
                Bind::Cluster => state.cluster = Some(resource),
            }
            let late = Rc::clone(own);
            scope.on_synthesis(move |scope| {
                let parameters = late.borrow().parameters.clone();
                scope.edit(&resource).set("Parameters", parameters);
            });
            resource
        });
        Value::from_node(Node::Ref(resource))
    }
}

/// The resource, whose parameters come when all have been added.
fn make(scope: &Scope, id: &'static str, own: &Own, bind: Bind) -> NodeRef {
    let (family, name) = (own.family.clone(), own.name.clone());
    let description = |prefix: &str| {
        let given = own.description.clone();
        given.unwrap_or_else(|| format!("{prefix} for {family}").into_value())
    };
    let resource = match bind {
        Bind::Instance => {
            let group = CfnDBParameterGroup::new(description("Parameter group"), family.clone())
                .when_some(name, |group, name| group.db_parameter_group_name(name));
            scope.add(id, group).node()
        }
        Bind::Cluster => {
            let description = description("Cluster parameter group");
            let group = CfnDBClusterParameterGroup::new(description, family.clone(), Object::new())
                .when_some(name, |group, name| {
                    group.db_cluster_parameter_group_name(name)
                });
            scope.add(id, group).node()
        }
    };
    if let Some(policy) = own.removal_policy {
        scope.edit(&resource).removal_policy(policy);
    }
    resource
}
