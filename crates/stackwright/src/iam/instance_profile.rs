//! Instance profiles: roles of EC2 instances.

use stackwright_cfn::iam::{CfnInstanceProfile, CfnInstanceProfileRef};
use stackwright_cfn::kinds::iam::{InstanceProfileArn, InstanceProfileName};
use stackwright_core::{AsNode, Construct, Fluent, IntoValue, NodeRef, Scope, Text, Value, text};

use super::check;
use super::principal_kinds::ServicePrincipal;
use super::role::Role;
use super::role_ref::{RoleRef, parts_of_arn};

/// An instance profile: what hands a role to EC2 instances.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html>
#[derive(Clone, Debug, Default)]
pub struct InstanceProfile {
    role: Option<RoleRef>,
    name: Option<Value<String>>,
    path: Option<Value<String>>,
}

impl InstanceProfile {
    /// A profile with a role of its own.
    pub fn new() -> Self {
        Self::default()
    }

    /// The role. Default: one is made that EC2 may take on.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The name. Default: made by CloudFormation.
    #[must_use]
    pub fn instance_profile_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The path in front of the name, such as `/team/`. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// A profile that exists, by its ARN.
    #[track_caller]
    pub fn from_instance_profile_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<InstanceProfileArn>,
    ) -> InstanceProfileRef {
        let arn = arn.into_value();
        let (_, name) = parts_of_arn(arn.node());
        InstanceProfileRef {
            node: scope.group(id).node(),
            name: Value::from_node(name),
            arn,
            role: None,
        }
    }

    /// A profile that exists in the stack's account, by its name.
    #[track_caller]
    pub fn from_instance_profile_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<InstanceProfileName>,
    ) -> InstanceProfileRef {
        let name = name.into_value();
        let arn = scope.global_arn("iam", text!["instance-profile/", &name]);
        InstanceProfileRef {
            node: scope.group(id).node(),
            arn: arn.cast().value(),
            name,
            role: None,
        }
    }
}

impl Construct for InstanceProfile {
    type Handle = InstanceProfileRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InstanceProfileRef {
        check::name(scope, self.name.as_ref(), 128);
        check::path(scope, self.path.as_ref());
        let role = self.role.unwrap_or_else(|| {
            scope.add(
                "InstanceRole",
                Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
            )
        });
        let resource = CfnInstanceProfile::new([role.role_name()])
            .when_some(self.name, CfnInstanceProfile::instance_profile_name)
            .when_some(self.path, CfnInstanceProfile::path);
        let resource = scope.add("Resource", resource);
        InstanceProfileRef {
            node: scope.node(),
            arn: resource.attr_arn(),
            name: resource.reference(),
            role: Some(role),
        }
    }
}

/// An instance profile of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct InstanceProfileRef {
    node: NodeRef,
    arn: Value<InstanceProfileArn>,
    name: Value<InstanceProfileName>,
    role: Option<RoleRef>,
}

impl AsNode for InstanceProfileRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl InstanceProfileRef {
    /// A profile that stands in a construct of another kind, under an id that the CDK gives it.
    pub(crate) fn of_resource(resource: CfnInstanceProfileRef, role: &RoleRef) -> Self {
        Self {
            node: resource.node(),
            arn: resource.attr_arn(),
            name: resource.reference(),
            role: Some(role.clone()),
        }
    }

    /// The ARN.
    pub fn instance_profile_arn(&self) -> Value<InstanceProfileArn> {
        self.arn.clone()
    }

    /// The name.
    pub fn instance_profile_name(&self) -> Value<InstanceProfileName> {
        self.name.clone()
    }

    /// The role, where it is known.
    pub fn role(&self) -> Option<RoleRef> {
        self.role.clone()
    }

    /// States the role of an imported profile. Default: not known.
    #[must_use]
    pub fn with_role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}
