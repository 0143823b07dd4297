// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MPA::IdentitySource` and its property types.

use crate::l1::*;

/// Creates a new identity source. For more information, see [Identity Source](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-concepts.html) in the *Multi-party approval User Guide*.
///
/// `AWS::MPA::IdentitySource`; `Ref` returns its `IdentitySourceArn`, a [`mpa::IdentitySourceArn`](kinds::mpa::IdentitySourceArn).
/// Changing one of these replaces it: `IdentitySourceParameters`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentitySource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MPA::IdentitySource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("identity_source.rules"),
};

impl CfnIdentitySource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MPA::IdentitySource";

    /// `CfnIdentitySource` with its required properties, in alphabetical order:
    ///
    /// - `identity_source_parameters`: A `IdentitySourceParameters` object.
    pub fn new(
        identity_source_parameters: impl IntoValue<IdentitySourceParametersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdentitySourceParameters",
            identity_source_parameters.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags that you have added to the specified resource.
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

impl Construct for CfnIdentitySource {
    type Handle = CfnIdentitySourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentitySourceRef {
        CfnIdentitySourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentitySource`] of a stack.
pub struct CfnIdentitySourceRef(NodeRef);

impl Clone for CfnIdentitySourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentitySourceRef {}
impl AsNode for CfnIdentitySourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentitySourceRef {
    /// What `Ref` returns: its `IdentitySourceArn`, a [`mpa::IdentitySourceArn`](kinds::mpa::IdentitySourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mpa::IdentitySourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp when the identity source was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Amazon Resource Name (ARN) for the identity source.
    ///
    /// `Fn::GetAtt` of `IdentitySourceArn`.
    #[inline]
    pub fn attr_identity_source_arn(&self) -> Value<kinds::mpa::IdentitySourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentitySourceArn")))
    }

    /// URL for the approval portal associated with the IAM Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`.
    #[inline]
    pub fn attr_identity_source_parameters_iam_identity_center_approval_portal_url(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl"),
        ))
    }

    /// The type of resource that provided identities to the identity source. For example, an IAM Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentitySourceType`.
    #[inline]
    pub fn attr_identity_source_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentitySourceType")))
    }

    /// Status for the identity source. For example, if the identity source is `ACTIVE`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Status code of the identity source.
    ///
    /// `Fn::GetAtt` of `StatusCode`.
    #[inline]
    pub fn attr_status_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusCode")))
    }

    /// Message describing the status for the identity source.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::mpa::IdentitySourceArn> for &CfnIdentitySourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mpa::IdentitySourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// SSOlong credentials. For more information see, [SSOlong](https://docs.aws.amazon.com/identity-center/).
///
/// The property type `IamIdentityCenter` of `AWS::MPA::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamIdentityCenterProperty(Object);

impl IamIdentityCenterProperty {
    /// `IamIdentityCenterProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: Amazon Resource Name (ARN) for the IAM Identity Center instance.
    /// - `region`: AWS Region where the IAM Identity Center instance is located.
    pub fn new(
        instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// URL for the approval portal associated with the IAM Identity Center instance.
    ///
    /// `ApprovalPortalUrl`.
    pub fn approval_portal_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApprovalPortalUrl", value.into_value().into_node());
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

impl Kind for IamIdentityCenterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamIdentityCenterProperty> for IamIdentityCenterProperty {}
impl From<IamIdentityCenterProperty> for Node {
    #[inline]
    fn from(value: IamIdentityCenterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamIdentityCenterProperty> for IamIdentityCenterProperty {
    #[inline]
    fn into_value(self) -> Value<IamIdentityCenterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details for the resource that provides identities to the identity source. For example, an IAM Identity Center instance.
///
/// The property type `IdentitySourceParameters` of `AWS::MPA::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentitySourceParametersProperty(Object);

impl IdentitySourceParametersProperty {
    /// `IdentitySourceParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_identity_center`: SSOlong credentials.
    pub fn new(iam_identity_center: impl IntoValue<IamIdentityCenterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IamIdentityCenter",
            iam_identity_center.into_value().into_node(),
        );
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

impl Kind for IdentitySourceParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentitySourceParametersProperty> for IdentitySourceParametersProperty {}
impl From<IdentitySourceParametersProperty> for Node {
    #[inline]
    fn from(value: IdentitySourceParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentitySourceParametersProperty> for IdentitySourceParametersProperty {
    #[inline]
    fn into_value(self) -> Value<IdentitySourceParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
