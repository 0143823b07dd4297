// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryReadiness::RecoveryGroup` and its property types.

use crate::l1::*;

/// Creates a recovery group in Amazon Route 53 Application Recovery Controller. A recovery group represents your application. It typically consists of two or more cells that are replicas of each other in terms of resources and functionality, so that you can fail over from one to the other, for example, from one Region to another. You create recovery groups so you can use readiness checks to audit resources in your application.
///
/// For more information, see [Readiness checks, resource sets, and readiness scopes](https://docs.aws.amazon.com/r53recovery/latest/dg/recovery-readiness.recovery-groups.readiness-scope.html) in the Amazon Route 53 Application Recovery Controller Developer Guide.
///
/// Route 53 ARC Readiness supports us-east-1 and us-west-2 AWS Regions only.
///
/// `AWS::Route53RecoveryReadiness::RecoveryGroup`; `Ref` returns its `RecoveryGroupName`, a [`route53recoveryreadiness::RecoveryGroupName`](kinds::route53recoveryreadiness::RecoveryGroupName).
/// Changing one of these replaces it: `RecoveryGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecoveryGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryReadiness::RecoveryGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("recovery_group.rules"),
};

impl CfnRecoveryGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryReadiness::RecoveryGroup";

    /// `CfnRecoveryGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of the cell Amazon Resource Names (ARNs) in the recovery group.
    ///
    /// `Cells`; updated in place.
    pub fn cells(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Cells", value.into_value().into_node());
        self
    }

    /// The name of the recovery group to create.
    ///
    /// `RecoveryGroupName`; an update replaces the resource.
    pub fn recovery_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RecoveryGroupName", value.into_value().into_node());
        self
    }

    /// A collection of tags associated with a resource.
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

impl Construct for CfnRecoveryGroup {
    type Handle = CfnRecoveryGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecoveryGroupRef {
        CfnRecoveryGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecoveryGroup`] of a stack.
pub struct CfnRecoveryGroupRef(NodeRef);

impl Clone for CfnRecoveryGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecoveryGroupRef {}
impl AsNode for CfnRecoveryGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecoveryGroupRef {
    /// What `Ref` returns: its `RecoveryGroupName`, a [`route53recoveryreadiness::RecoveryGroupName`](kinds::route53recoveryreadiness::RecoveryGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoveryreadiness::RecoveryGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the recovery group.
    ///
    /// `Fn::GetAtt` of `RecoveryGroupArn`.
    #[inline]
    pub fn attr_recovery_group_arn(
        &self,
    ) -> Value<kinds::route53recoveryreadiness::RecoveryGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecoveryGroupArn")))
    }
}

impl IntoValue<kinds::route53recoveryreadiness::RecoveryGroupName> for &CfnRecoveryGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::RecoveryGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53recoveryreadiness::RecoveryGroupArn> for &CfnRecoveryGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::RecoveryGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecoveryGroupArn")))
    }
}
