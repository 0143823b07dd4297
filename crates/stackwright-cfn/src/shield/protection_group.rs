// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Shield::ProtectionGroup` and its property types.

use crate::l1::*;

/// Creates a grouping of protected resources so they can be handled as a collective. This resource grouping improves the accuracy of detection and reduces false positives.
///
/// To configure this resource through CloudFormation, you must be subscribed to AWS Shield Advanced. You can subscribe through the [Shield Advanced console](https://docs.aws.amazon.com/wafv2/shieldv2#/) and through the APIs. For more information, see [Subscribe to AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/enable-ddos-prem.html).
///
/// `AWS::Shield::ProtectionGroup`; `Ref` returns its `ProtectionGroupArn`, a [`shield::ProtectionGroupArn`](kinds::shield::ProtectionGroupArn).
/// Changing one of these replaces it: `ProtectionGroupId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProtectionGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Shield::ProtectionGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("protection_group.rules"),
};

impl CfnProtectionGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Shield::ProtectionGroup";

    /// `CfnProtectionGroup` with its required properties, in alphabetical order:
    ///
    /// - `aggregation`: Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events.
    /// - `pattern`: The criteria to use to choose the protected resources for inclusion in the group.
    /// - `protection_group_id`: The name of the protection group.
    pub fn new(
        aggregation: impl IntoValue<Aggregation>,
        pattern: impl IntoValue<Pattern>,
        protection_group_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Aggregation", aggregation.into_value().into_node());
        object_.put("Pattern", pattern.into_value().into_node());
        object_.put(
            "ProtectionGroupId",
            protection_group_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARNs (Amazon Resource Names) of the resources to include in the protection group. You must set this when you set `Pattern` to `ARBITRARY` and you must not set it for any other `Pattern` setting.
    ///
    /// `Members`; updated in place.
    pub fn members(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Members", value.into_value().into_node());
        self
    }

    /// The resource type to include in the protection group. All protected resources of this type are included in the protection group. You must set this when you set `Pattern` to `BY_RESOURCE_TYPE` and you must not set it for any other `Pattern` setting.
    ///
    /// `ResourceType`; one of `CLOUDFRONT_DISTRIBUTION`, `ROUTE_53_HOSTED_ZONE`, `ELASTIC_IP_ALLOCATION`, `CLASSIC_LOAD_BALANCER`, `APPLICATION_LOAD_BALANCER`, `GLOBAL_ACCELERATOR`; updated in place.
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
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

impl Construct for CfnProtectionGroup {
    type Handle = CfnProtectionGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProtectionGroupRef {
        CfnProtectionGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProtectionGroup`] of a stack.
pub struct CfnProtectionGroupRef(NodeRef);

impl Clone for CfnProtectionGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProtectionGroupRef {}
impl AsNode for CfnProtectionGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProtectionGroupRef {
    /// What `Ref` returns: its `ProtectionGroupArn`, a [`shield::ProtectionGroupArn`](kinds::shield::ProtectionGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::shield::ProtectionGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the new protection group.
    ///
    /// `Fn::GetAtt` of `ProtectionGroupArn`.
    #[inline]
    pub fn attr_protection_group_arn(&self) -> Value<kinds::shield::ProtectionGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProtectionGroupArn")))
    }
}

impl IntoValue<kinds::shield::ProtectionGroupArn> for &CfnProtectionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::shield::ProtectionGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Aggregation` of `AWS::Shield::ProtectionGroup`.
pub enum Aggregation {
    /// `MAX`.
    Max,
    /// `MEAN`.
    Mean,
    /// `SUM`.
    Sum,
}

#[diagnostic::do_not_recommend]
impl Kind for Aggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for Aggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for Aggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Aggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Aggregation> for Aggregation {
    #[inline]
    fn into_value(self) -> Value<Aggregation> {
        const VALUES: &[&str] = &["MAX", "MEAN", "SUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Pattern` of `AWS::Shield::ProtectionGroup`.
pub enum Pattern {
    /// `ALL`.
    All,
    /// `ARBITRARY`.
    Arbitrary,
    /// `BY_RESOURCE_TYPE`.
    ByResourceType,
}

#[diagnostic::do_not_recommend]
impl Kind for Pattern {}
#[diagnostic::do_not_recommend]
impl TextKind for Pattern {}
#[diagnostic::do_not_recommend]
impl IdKind for Pattern {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Pattern {}
#[diagnostic::do_not_recommend]
impl IntoValue<Pattern> for Pattern {
    #[inline]
    fn into_value(self) -> Value<Pattern> {
        const VALUES: &[&str] = &["ALL", "ARBITRARY", "BY_RESOURCE_TYPE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of `AWS::Shield::ProtectionGroup`.
pub enum ResourceType {
    /// `APPLICATION_LOAD_BALANCER`.
    ApplicationLoadBalancer,
    /// `CLASSIC_LOAD_BALANCER`.
    ClassicLoadBalancer,
    /// `CLOUDFRONT_DISTRIBUTION`.
    CloudfrontDistribution,
    /// `ELASTIC_IP_ALLOCATION`.
    ElasticIpAllocation,
    /// `GLOBAL_ACCELERATOR`.
    GlobalAccelerator,
    /// `ROUTE_53_HOSTED_ZONE`.
    Route53HostedZone,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "APPLICATION_LOAD_BALANCER",
            "CLASSIC_LOAD_BALANCER",
            "CLOUDFRONT_DISTRIBUTION",
            "ELASTIC_IP_ALLOCATION",
            "GLOBAL_ACCELERATOR",
            "ROUTE_53_HOSTED_ZONE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
