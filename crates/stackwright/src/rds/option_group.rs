//! Option groups: additional features of a database engine.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::engine::Engine;
use super::instance_engine::DatabaseInstanceEngine;
use super::placement::ids;
use crate::ec2::{Connections, Port, SecurityGroup, SecurityGroupRef, VpcRef};
use stackwright_cfn::kinds::rds::OptionGroupName;
use stackwright_cfn::rds::CfnOptionGroup;
use stackwright_cfn::rds::option_group::{OptionConfigurationProperty, OptionSettingProperty};

/// One option of a group.
#[derive(Clone, Debug)]
pub struct OptionConfiguration {
    name: Text,
    settings: Vec<(Text, Value<String>)>,
    version: Option<Value<String>>,
    network: Option<Network>,
}

#[derive(Clone, Debug)]
struct Network {
    port: u16,
    vpc: VpcRef,
    security_groups: Option<Vec<SecurityGroupRef>>,
}

impl OptionConfiguration {
    /// The option of this name, such as `OEM`.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            settings: Vec::new(),
            version: None,
            network: None,
        }
    }

    /// Sets one of the option's settings.
    #[must_use]
    pub fn setting(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.settings.push((name.into(), value.into_value()));
        self
    }

    /// The option's version. Default: the newest.
    #[must_use]
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }

    /// The port on which the option is reached in a VPC, by a security group of its own.
    #[must_use]
    pub fn port(mut self, port: u16, vpc: &VpcRef) -> Self {
        self.network = Some(Network {
            port,
            vpc: vpc.clone(),
            security_groups: None,
        });
        self
    }

    /// [`port`](Self::port) by these security groups.
    #[must_use]
    pub fn port_of_security_groups<'a>(
        mut self,
        port: u16,
        vpc: &VpcRef,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.network = Some(Network {
            port,
            vpc: vpc.clone(),
            security_groups: Some(groups.into_iter().cloned().collect()),
        });
        self
    }
}

/// An option group (`AWS::RDS::OptionGroup`): additional features of a database engine.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithOptionGroups.html>
#[derive(Clone, Debug)]
pub struct OptionGroup {
    engine: DatabaseInstanceEngine,
    configurations: Vec<OptionConfiguration>,
    description: Option<Value<String>>,
    name: Option<Value<String>>,
}

impl OptionGroup {
    /// A group of options for an engine in some version.
    pub fn new(
        engine: &DatabaseInstanceEngine,
        configurations: impl IntoIterator<Item = OptionConfiguration>,
    ) -> Self {
        Self {
            engine: engine.clone(),
            configurations: configurations.into_iter().collect(),
            description: None,
            name: None,
        }
    }

    /// What the group is for. Default: the engine and its major version.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The group's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn option_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// An option group that exists already.
    #[track_caller]
    pub fn from_option_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<OptionGroupName>,
    ) -> OptionGroupRef {
        OptionGroupRef {
            node: scope.group(id).node(),
            name: name.into_value(),
            resource: None,
            connections: Rc::default(),
        }
    }
}

impl Construct for OptionGroup {
    type Handle = OptionGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> OptionGroupRef {
        let engine = &self.engine;
        if engine.major_version().is_none() {
            let finding = Diagnostic::error(
                &codes::NO_ENGINE_VERSION,
                "an option group needs an engine in a known version",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}` without a version", engine.engine_type()))
                    .allowed("an engine with a version")
                    .help("name the version of the engine"),
            );
        }
        let (engine_type, major) = (
            engine.engine_type(),
            engine.major_version().unwrap_or_default(),
        );
        let description = self
            .description
            .unwrap_or_else(|| format!("Option group for {engine_type} {major}").into_value());
        // The groups' place in the tree is before the resource's.
        let connections = Rc::new(RefCell::new(BTreeMap::new()));
        let configurations: Vec<OptionConfigurationProperty> = self
            .configurations
            .into_iter()
            .map(|configuration| render(scope, configuration, &connections))
            .collect();
        let group = CfnOptionGroup::new(engine_type, major, description)
            .option_configurations(configurations)
            .when_some(self.name, |group, name| group.option_group_name(name));
        let group = scope.add("Resource", group);
        OptionGroupRef {
            node: scope.node(),
            name: group.reference(),
            resource: Some(group.node()),
            connections,
        }
    }
}

fn render(
    scope: &Scope,
    configuration: OptionConfiguration,
    connections: &RefCell<BTreeMap<String, Connections>>,
) -> OptionConfigurationProperty {
    let OptionConfiguration {
        name,
        settings,
        version,
        network,
    } = configuration;
    let mut option = OptionConfigurationProperty::new(name.clone());
    if !settings.is_empty() {
        let settings = settings
            .into_iter()
            .map(|(name, value)| OptionSettingProperty::new().name(name).value(value));
        option = option.option_settings(settings.collect::<Vec<_>>());
    }
    if let Some(version) = version {
        option = option.option_version(version);
    }
    if let Some(network) = network {
        let groups = network.security_groups.unwrap_or_else(|| {
            let group = SecurityGroup::new(&network.vpc)
                .description(format!("Security group for {name} option"));
            vec![scope.add(format!("SecurityGroup{name}"), group)]
        });
        option = option
            .port(network.port)
            .vpc_security_group_memberships(ids(&groups));
        let reach = Connections::new(groups).default_port(Port::tcp(network.port));
        connections.borrow_mut().insert(name.into_owned(), reach);
    }
    option
}

/// An [`OptionGroup`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct OptionGroupRef {
    node: NodeRef,
    name: Value<OptionGroupName>,
    resource: Option<NodeRef>,
    connections: Rc<RefCell<BTreeMap<String, Connections>>>,
}

impl AsNode for OptionGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<OptionGroupName> for &OptionGroupRef {
    fn into_value(self) -> Value<OptionGroupName> {
        self.name.clone()
    }
}

impl OptionGroupRef {
    /// The group's name.
    pub fn option_group_name(&self) -> Value<OptionGroupName> {
        self.name.clone()
    }

    /// The connections of an option that has a port.
    pub fn option_connections(&self, option: &str) -> Option<Connections> {
        self.connections.borrow().get(option).cloned()
    }

    /// Adds an option. Returns whether the group took it: one that exists already does not.
    #[track_caller]
    pub fn add_configuration(&self, scope: &Scope, configuration: OptionConfiguration) -> bool {
        let Some(resource) = self.resource else {
            return false;
        };
        let scope = scope.of(self);
        let option = render(&scope, configuration, &self.connections);
        let option: Node = option.into_object().into();
        scope.edit(&resource).push("OptionConfigurations", option);
        true
    }
}
