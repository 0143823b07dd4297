// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryReadiness::ReadinessCheck` and its property types.

use crate::l1::*;

/// Creates a readiness check in Amazon Route 53 Application Recovery Controller. A readiness check continually monitors a resource set in your application, such as a set of Amazon Aurora instances, that Route 53 ARC is auditing recovery readiness for. The audits run once every minute on every resource that's associated with a readiness check.
///
/// Every resource type has a set of rules associated with it that Route 53 ARC uses to audit resources for readiness. For more information, see [Readiness rules descriptions](https://docs.aws.amazon.com/r53recovery/latest/dg/recovery-readiness.rules-resources.html) in the Amazon Route 53 Application Recovery Controller Developer Guide.
///
/// Route 53 ARC Readiness supports us-east-1 and us-west-2 AWS Regions only.
///
/// `AWS::Route53RecoveryReadiness::ReadinessCheck`; `Ref` returns its `ReadinessCheckName`, a [`route53recoveryreadiness::ReadinessCheckName`](kinds::route53recoveryreadiness::ReadinessCheckName).
/// Changing one of these replaces it: `ReadinessCheckName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReadinessCheck(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryReadiness::ReadinessCheck",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("readiness_check.rules"),
};

impl CfnReadinessCheck {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ReadinessCheck";

    /// `CfnReadinessCheck` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the readiness check to create.
    ///
    /// `ReadinessCheckName`; an update replaces the resource.
    pub fn readiness_check_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReadinessCheckName", value.into_value().into_node());
        self
    }

    /// The name of the resource set to check.
    ///
    /// `ResourceSetName`; updated in place.
    pub fn resource_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceSetName", value.into_value().into_node());
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

impl Construct for CfnReadinessCheck {
    type Handle = CfnReadinessCheckRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReadinessCheckRef {
        CfnReadinessCheckRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReadinessCheck`] of a stack.
pub struct CfnReadinessCheckRef(NodeRef);

impl Clone for CfnReadinessCheckRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReadinessCheckRef {}
impl AsNode for CfnReadinessCheckRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReadinessCheckRef {
    /// What `Ref` returns: its `ReadinessCheckName`, a [`route53recoveryreadiness::ReadinessCheckName`](kinds::route53recoveryreadiness::ReadinessCheckName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoveryreadiness::ReadinessCheckName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the readiness check.
    ///
    /// `Fn::GetAtt` of `ReadinessCheckArn`.
    #[inline]
    pub fn attr_readiness_check_arn(
        &self,
    ) -> Value<kinds::route53recoveryreadiness::ReadinessCheckArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadinessCheckArn")))
    }
}

impl IntoValue<kinds::route53recoveryreadiness::ReadinessCheckName> for &CfnReadinessCheckRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::ReadinessCheckName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53recoveryreadiness::ReadinessCheckArn> for &CfnReadinessCheckRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::ReadinessCheckArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadinessCheckArn")))
    }
}
