// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryReadiness::ResourceSet` and its property types.

use crate::l1::*;

/// Creates a resource set in Amazon Route 53 Application Recovery Controller. A resource set is a set of resources of one type, such as Network Load Balancers, that span multiple cells. You can associate a resource set with a readiness check to have Route 53 ARC continually monitor the resources in the set for failover readiness.
///
/// You typically create a resource set and a readiness check for each supported type of AWS resource in your application.
///
/// For more information, see [Readiness checks, resource sets, and readiness scopes](https://docs.aws.amazon.com/r53recovery/latest/dg/recovery-readiness.recovery-groups.readiness-scope.html) in the Amazon Route 53 Application Recovery Controller Developer Guide.
///
/// Route 53 ARC Readiness supports us-east-1 and us-west-2 AWS Regions only.
///
/// `AWS::Route53RecoveryReadiness::ResourceSet`; `Ref` returns its `ResourceSetName`, a [`route53recoveryreadiness::ResourceSetName`](kinds::route53recoveryreadiness::ResourceSetName).
/// Changing one of these replaces it: `ResourceSetName`, `ResourceSetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryReadiness::ResourceSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resource_set.rules"),
};

impl CfnResourceSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ResourceSet";

    /// `CfnResourceSet` with its required properties, in alphabetical order:
    ///
    /// - `resource_set_type`: The resource type of the resources in the resource set.
    /// - `resources`: A list of resource objects in the resource set.
    pub fn new(
        resource_set_type: impl IntoValue<String>,
        resources: impl IntoValue<List<ResourceProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceSetType",
            resource_set_type.into_value().into_node(),
        );
        object_.put("Resources", resources.into_value().into_node());
        Self(object_)
    }

    /// The name of the resource set to create.
    ///
    /// `ResourceSetName`; an update replaces the resource.
    pub fn resource_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceSetName", value.into_value().into_node());
        self
    }

    /// A tag to associate with the parameters for a resource set.
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

impl Construct for CfnResourceSet {
    type Handle = CfnResourceSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceSetRef {
        CfnResourceSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceSet`] of a stack.
pub struct CfnResourceSetRef(NodeRef);

impl Clone for CfnResourceSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceSetRef {}
impl AsNode for CfnResourceSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceSetRef {
    /// What `Ref` returns: its `ResourceSetName`, a [`route53recoveryreadiness::ResourceSetName`](kinds::route53recoveryreadiness::ResourceSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoveryreadiness::ResourceSetName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource set.
    ///
    /// `Fn::GetAtt` of `ResourceSetArn`.
    #[inline]
    pub fn attr_resource_set_arn(&self) -> Value<kinds::route53recoveryreadiness::ResourceSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceSetArn")))
    }
}

impl IntoValue<kinds::route53recoveryreadiness::ResourceSetName> for &CfnResourceSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::ResourceSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53recoveryreadiness::ResourceSetArn> for &CfnResourceSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::ResourceSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceSetArn")))
    }
}

/// A component for DNS/routing control readiness checks and architecture checks.
///
/// The property type `DNSTargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DNSTargetResourceProperty(Object);

impl DNSTargetResourceProperty {
    /// `DNSTargetResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain name that acts as an ingress point to a portion of the customer application.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the target resource.
    ///
    /// `HostedZoneArn`.
    pub fn hosted_zone_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostedZoneArn", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 record set ID that uniquely identifies a DNS record, given a name and a type.
    ///
    /// `RecordSetId`.
    pub fn record_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecordSetId", value.into_value().into_node());
        self
    }

    /// The type of DNS record of the target resource.
    ///
    /// `RecordType`.
    pub fn record_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecordType", value.into_value().into_node());
        self
    }

    /// The target resource that the Route 53 record points to.
    ///
    /// `TargetResource`.
    pub fn target_resource(mut self, value: impl IntoValue<TargetResourceProperty>) -> Self {
        self.0.put("TargetResource", value.into_value().into_node());
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

impl Kind for DNSTargetResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DNSTargetResourceProperty> for DNSTargetResourceProperty {}
impl From<DNSTargetResourceProperty> for Node {
    #[inline]
    fn from(value: DNSTargetResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DNSTargetResourceProperty> for DNSTargetResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DNSTargetResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Network Load Balancer resource that a DNS target resource points to.
///
/// The property type `NLBResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct NLBResourceProperty(Object);

impl NLBResourceProperty {
    /// `NLBResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Network Load Balancer resource Amazon Resource Name (ARN).
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for NLBResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NLBResourceProperty> for NLBResourceProperty {}
impl From<NLBResourceProperty> for Node {
    #[inline]
    fn from(value: NLBResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NLBResourceProperty> for NLBResourceProperty {
    #[inline]
    fn into_value(self) -> Value<NLBResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Route 53 resource that a DNS target resource record points to.
///
/// The property type `R53ResourceRecord` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct R53ResourceRecordProperty(Object);

impl R53ResourceRecordProperty {
    /// `R53ResourceRecordProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS target domain name.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 Resource Record Set ID.
    ///
    /// `RecordSetId`.
    pub fn record_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecordSetId", value.into_value().into_node());
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

impl Kind for R53ResourceRecordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<R53ResourceRecordProperty> for R53ResourceRecordProperty {}
impl From<R53ResourceRecordProperty> for Node {
    #[inline]
    fn from(value: R53ResourceRecordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<R53ResourceRecordProperty> for R53ResourceRecordProperty {
    #[inline]
    fn into_value(self) -> Value<R53ResourceRecordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resource element of a resource set.
///
/// The property type `Resource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceProperty(Object);

impl ResourceProperty {
    /// `ResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The component identifier of the resource, generated when DNS target resource is used.
    ///
    /// `ComponentId`.
    pub fn component_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentId", value.into_value().into_node());
        self
    }

    /// A component for DNS/routing control readiness checks. This is a required setting when `ResourceSet` `ResourceSetType` is set to `AWS::Route53RecoveryReadiness::DNSTargetResource`. Do not set it for any other `ResourceSetType` setting.
    ///
    /// `DnsTargetResource`.
    pub fn dns_target_resource(mut self, value: impl IntoValue<DNSTargetResourceProperty>) -> Self {
        self.0
            .put("DnsTargetResource", value.into_value().into_node());
        self
    }

    /// The recovery group Amazon Resource Name (ARN) or the cell ARN that the readiness checks for this resource set are scoped to.
    ///
    /// `ReadinessScopes`.
    pub fn readiness_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ReadinessScopes", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS resource. This is a required setting for all `ResourceSet` `ResourceSetType` settings except `AWS::Route53RecoveryReadiness::DNSTargetResource`. Do not set this when `ResourceSetType` is set to `AWS::Route53RecoveryReadiness::DNSTargetResource`.
    ///
    /// `ResourceArn`.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceArn", value.into_value().into_node());
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

impl Kind for ResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceProperty> for ResourceProperty {}
impl From<ResourceProperty> for Node {
    #[inline]
    fn from(value: ResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceProperty> for ResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The target resource that the Route 53 record points to.
///
/// The property type `TargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetResourceProperty(Object);

impl TargetResourceProperty {
    /// `TargetResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Network Load Balancer resource that a DNS target resource points to.
    ///
    /// `NLBResource`.
    pub fn nlb_resource(mut self, value: impl IntoValue<NLBResourceProperty>) -> Self {
        self.0.put("NLBResource", value.into_value().into_node());
        self
    }

    /// The Route 53 resource that a DNS target resource record points to.
    ///
    /// `R53Resource`.
    pub fn r53_resource(mut self, value: impl IntoValue<R53ResourceRecordProperty>) -> Self {
        self.0.put("R53Resource", value.into_value().into_node());
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

impl Kind for TargetResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetResourceProperty> for TargetResourceProperty {}
impl From<TargetResourceProperty> for Node {
    #[inline]
    fn from(value: TargetResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetResourceProperty> for TargetResourceProperty {
    #[inline]
    fn into_value(self) -> Value<TargetResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
