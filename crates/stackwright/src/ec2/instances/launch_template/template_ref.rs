//! The handle of a launch template.

use super::*;
use crate::ec2::connections::Connectable;
use crate::iam::{Grantable, Principal};

/// What is known of a launch template.
#[derive(Debug)]
pub(super) struct Launch {
    pub(super) node: NodeRef,
    pub(super) id: Option<Value<LaunchTemplateId>>,
    pub(super) name: Option<Value<String>>,
    pub(super) version: Value<String>,
    pub(super) default_version: Value<String>,
    pub(super) os: Option<OperatingSystemType>,
    pub(super) has_image: bool,
    pub(super) role: Option<RoleRef>,
    pub(super) user_data: Option<UserData>,
    pub(super) instance_type: Option<InstanceType>,
    pub(super) connections: Option<Connections>,
    pub(super) is_owned: bool,
}

/// A launch template that exists, by its id or its name.
#[derive(Clone, Debug)]
pub struct LaunchTemplateAttributes {
    id: Option<Value<LaunchTemplateId>>,
    name: Option<Value<String>>,
    version: Value<String>,
}

impl LaunchTemplateAttributes {
    /// The template with this id, `lt-…`.
    pub fn with_id(id: impl IntoValue<LaunchTemplateId>) -> Self {
        Self {
            id: Some(id.into_value()),
            name: None,
            version: "$Default".into_value(),
        }
    }

    /// The template with this name.
    pub fn with_name(name: impl IntoValue<String>) -> Self {
        Self {
            id: None,
            name: Some(name.into_value()),
            version: "$Default".into_value(),
        }
    }

    /// The version: a number, `$Latest` or `$Default`. Default: `$Default`.
    #[must_use]
    pub fn version_number(mut self, version: impl IntoValue<String>) -> Self {
        self.version = version.into_value();
        self
    }
}

/// A launch template of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct LaunchTemplateRef(pub(super) Rc<Launch>);

impl AsNode for LaunchTemplateRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Connectable for LaunchTemplateRef {
    fn connections(&self) -> Connections {
        self.0
            .connections
            .clone()
            .unwrap_or_else(|| Connections::new([]))
    }
}

/// The role of the instances. Without one, whatever is granted goes nowhere, which is a finding.
impl Grantable for LaunchTemplateRef {
    fn grant_principal(&self) -> Principal {
        match &self.0.role {
            Some(role) => role.grant_principal(),
            None => Principal::nobody(),
        }
    }
}

impl LaunchTemplateRef {
    pub(super) fn imported(node: NodeRef, attributes: LaunchTemplateAttributes) -> Self {
        Self(Rc::new(Launch {
            node,
            id: attributes.id,
            name: attributes.name,
            default_version: "$Default".into_value(),
            version: attributes.version,
            os: None,
            has_image: true,
            role: None,
            user_data: None,
            instance_type: None,
            connections: None,
            is_owned: false,
        }))
    }

    /// The id, `lt-…`, unless the template is imported by its name.
    pub fn launch_template_id(&self) -> Option<Value<LaunchTemplateId>> {
        self.0.id.clone()
    }

    /// The name, where the template is imported by it.
    pub fn launch_template_name(&self) -> Option<Value<String>> {
        self.0.name.clone()
    }

    /// The version that instances are launched with: the latest, or the one that an import names.
    pub fn version_number(&self) -> Value<String> {
        self.0.version.clone()
    }

    /// The number of the latest version.
    pub fn latest_version_number(&self) -> Value<String> {
        match self.0.is_owned {
            true => self.0.version.clone(),
            false => "$Latest".into_value(),
        }
    }

    /// The number of the default version.
    pub fn default_version_number(&self) -> Value<String> {
        self.0.default_version.clone()
    }

    /// The family of the operating system, where the template has an image.
    pub fn os_type(&self) -> Option<OperatingSystemType> {
        self.0.os
    }

    /// The type of the instances, where the template names it.
    pub fn instance_type(&self) -> Option<&InstanceType> {
        self.0.instance_type.as_ref()
    }

    /// The role of the instances, where the template has one.
    pub fn role(&self) -> Option<RoleRef> {
        self.0.role.clone()
    }

    /// The user data, where the template has some. Commands can be added to it.
    pub fn user_data(&self) -> Option<UserData> {
        self.0.user_data.clone()
    }

    /// What may connect to its instances, and to what they may connect; none without a security group.
    pub fn connections(&self) -> Option<Connections> {
        self.0.connections.clone()
    }

    /// Adds a security group. A template without one leaves security groups to whoever launches
    /// instances.
    #[track_caller]
    pub fn add_security_group(&self, scope: &Scope, group: &SecurityGroupRef) {
        match &self.0.connections {
            Some(connections) => connections.add_security_group(scope, group),
            None => {
                let finding = Diagnostic::error(
                    &codes::LAUNCH_TEMPLATE,
                    "a security group is added to a launch template that has none",
                );
                scope.of(self).diagnose(
                    finding
                        .given("`add_security_group`")
                        .allowed("it on a template that is made with a security group")
                        .help("call `security_group` on the `LaunchTemplate`"),
                );
            }
        }
    }

    pub(crate) fn has_image(&self) -> bool {
        self.0.has_image
    }

    pub(crate) fn is_owned(&self) -> bool {
        self.0.is_owned
    }

    /// How others name the template.
    pub fn specification(&self) -> Node {
        let mut specification = Object::typed();
        if let Some(id) = &self.0.id {
            specification.put("LaunchTemplateId", id.into());
        }
        if let Some(name) = &self.0.name {
            specification.put("LaunchTemplateName", name.into());
        }
        specification.put("Version", (&self.0.version).into());
        specification.into()
    }

    /// Writes what security groups, user data and tags have become.
    pub(super) fn finish(&self, scope: &Scope, associate_public_ip_address: Option<bool>) {
        let groups = self.0.connections.as_ref().map(|connections| {
            let groups = connections.security_groups();
            Node::List(
                groups
                    .iter()
                    .map(|group| group.security_group_id().into_node())
                    .collect(),
            )
        });
        let tags = scope.tags(CfnLaunchTemplate::TYPE);
        let tagged = |resource: &'static str| -> Node {
            let tags = Node::List(tags.iter().cloned().map(Node::from).collect());
            Object::typed()
                .with("ResourceType", resource)
                .with("Tags", tags)
                .into()
        };
        let user_data = self.0.user_data.as_ref().map(|data| data.encoded(scope));
        scope.edit(self).update(|template| {
            if let Some(Node::Object(data)) = template.get_mut("LaunchTemplateData") {
                match (groups, associate_public_ip_address) {
                    (groups, Some(associate)) => {
                        let mut interface = Object::typed()
                            .with("AssociatePublicIpAddress", associate)
                            .with("DeviceIndex", 0);
                        if let Some(groups) = groups {
                            interface.put("Groups", groups);
                        }
                        data.put("NetworkInterfaces", Node::List(vec![interface.into()]));
                    }
                    (Some(groups), None) => data.put("SecurityGroupIds", groups),
                    (None, None) => {}
                }
                if let Some(user_data) = user_data {
                    data.put("UserData", user_data);
                }
                if !tags.is_empty() {
                    let both = vec![tagged("instance"), tagged("volume")];
                    data.put("TagSpecifications", Node::List(both));
                }
            }
            if !tags.is_empty() {
                let own = vec![tagged("launch-template")];
                template.put("TagSpecifications", Node::List(own));
            }
        });
    }
}
