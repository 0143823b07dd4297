// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RefactorSpaces::Environment` and its property types.

use crate::l1::*;

/// > AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub, explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform).
///
/// Creates an AWS Migration Hub Refactor Spaces environment. The caller owns the environment resource, and all Refactor Spaces applications, services, and routes created within the environment. They are referred to as the *environment owner*. The environment owner has cross-account visibility and control of Refactor Spaces resources that are added to the environment by other accounts that the environment is shared with.
///
/// When creating an environment with a [CreateEnvironment:NetworkFabricType](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/API_CreateEnvironment.html#migrationhubrefactorspaces-CreateEnvironment-request-NetworkFabricType) of `TRANSIT_GATEWAY`, Refactor Spaces provisions a transit gateway to enable services in VPCs to communicate directly across accounts. If [CreateEnvironment:NetworkFabricType](https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/APIReference/API_CreateEnvironment.html#migrationhubrefactorspaces-CreateEnvironment-request-NetworkFabricType) is `NONE`, Refactor Spaces does not create a transit gateway and you must use your network infrastructure to route traffic to services with private URL endpoints.
///
/// `AWS::RefactorSpaces::Environment`; `Ref` returns its `EnvironmentIdentifier`, a [`refactorspaces::EnvironmentIdentifier`](kinds::refactorspaces::EnvironmentIdentifier).
/// Changing one of these replaces it: `Description`, `Name`, `NetworkFabricType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RefactorSpaces::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RefactorSpaces::Environment";

    /// `CfnEnvironment` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the environment.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The network fabric type of the environment.
    ///
    /// `NetworkFabricType`; one of `TRANSIT_GATEWAY`, `NONE`; an update replaces the resource.
    pub fn network_fabric_type(mut self, value: impl IntoValue<NetworkFabricType>) -> Self {
        self.0
            .put("NetworkFabricType", value.into_value().into_node());
        self
    }

    /// The tags assigned to the environment.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `EnvironmentIdentifier`, a [`refactorspaces::EnvironmentIdentifier`](kinds::refactorspaces::EnvironmentIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::refactorspaces::EnvironmentIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::refactorspaces::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentIdentifier`.
    #[inline]
    pub fn attr_environment_identifier(
        &self,
    ) -> Value<kinds::refactorspaces::EnvironmentIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentIdentifier")))
    }

    /// The ID of the AWS Transit Gateway set up by the environment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayId`.
    #[inline]
    pub fn attr_transit_gateway_id(&self) -> Value<kinds::ec2::TransitGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransitGatewayId")))
    }
}

impl IntoValue<kinds::refactorspaces::EnvironmentIdentifier> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::EnvironmentIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::refactorspaces::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::refactorspaces::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `NetworkFabricType` of `AWS::RefactorSpaces::Environment`.
pub enum NetworkFabricType {
    /// `NONE`.
    None,
    /// `TRANSIT_GATEWAY`.
    TransitGateway,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkFabricType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkFabricType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkFabricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkFabricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkFabricType> for NetworkFabricType {
    #[inline]
    fn into_value(self) -> Value<NetworkFabricType> {
        const VALUES: &[&str] = &["NONE", "TRANSIT_GATEWAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
