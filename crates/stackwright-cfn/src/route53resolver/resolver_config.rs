// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverConfig` and its property types.

use crate::l1::*;

/// A complex type that contains information about a Resolver configuration for a VPC.
///
/// `AWS::Route53Resolver::ResolverConfig`; `Ref` returns its `ResourceId`, a [`route53resolver::ResolverConfigResourceId`](kinds::route53resolver::ResolverConfigResourceId).
/// Changing one of these replaces it: `AutodefinedReverseFlag`, `ResourceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverConfig",
    tags: None,
    rules: include_str!("resolver_config.rules"),
};

impl CfnResolverConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig";

    /// `CfnResolverConfig` with its required properties, in alphabetical order:
    ///
    /// - `autodefined_reverse_flag`: Represents the desired status of `AutodefinedReverse`.
    /// - `resource_id`: The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for.
    pub fn new(
        autodefined_reverse_flag: impl IntoValue<AutodefinedReverseFlag>,
        resource_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutodefinedReverseFlag",
            autodefined_reverse_flag.into_value().into_node(),
        );
        object_.put("ResourceId", resource_id.into_value().into_node());
        Self(object_)
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

impl Construct for CfnResolverConfig {
    type Handle = CfnResolverConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverConfigRef {
        CfnResolverConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverConfig`] of a stack.
pub struct CfnResolverConfigRef(NodeRef);

impl Clone for CfnResolverConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverConfigRef {}
impl AsNode for CfnResolverConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverConfigRef {
    /// What `Ref` returns: its `ResourceId`, a [`route53resolver::ResolverConfigResourceId`](kinds::route53resolver::ResolverConfigResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverConfigResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The status of whether or not the Route 53 Resolver will create autodefined rules for reverse DNS lookups. This is enabled by default.
    ///
    /// `Fn::GetAtt` of `AutodefinedReverse`.
    #[inline]
    pub fn attr_autodefined_reverse(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutodefinedReverse")))
    }

    /// ID for the Route 53 Resolver configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The owner account ID of the Amazon Virtual Private Cloud VPC.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverConfigResourceId> for &CfnResolverConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverConfigResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AutodefinedReverseFlag` of `AWS::Route53Resolver::ResolverConfig`.
pub enum AutodefinedReverseFlag {
    /// `DISABLE`.
    Disable,
}

#[diagnostic::do_not_recommend]
impl Kind for AutodefinedReverseFlag {}
#[diagnostic::do_not_recommend]
impl TextKind for AutodefinedReverseFlag {}
#[diagnostic::do_not_recommend]
impl IdKind for AutodefinedReverseFlag {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutodefinedReverseFlag {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutodefinedReverseFlag> for AutodefinedReverseFlag {
    #[inline]
    fn into_value(self) -> Value<AutodefinedReverseFlag> {
        const VALUES: &[&str] = &["DISABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
