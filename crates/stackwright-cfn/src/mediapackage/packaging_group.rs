// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackage::PackagingGroup` and its property types.

use crate::l1::*;

/// Creates a packaging group.
///
/// The packaging group holds one or more packaging configurations. When you create an asset, you specify the packaging group associated with the asset. The asset has playback endpoints for each packaging configuration within the group.
///
/// `AWS::MediaPackage::PackagingGroup`; `Ref` returns its `Id`, a [`mediapackage::PackagingGroupId`](kinds::mediapackage::PackagingGroupId).
/// Changing one of these replaces it: `Id`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPackagingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackage::PackagingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("packaging_group.rules"),
};

impl CfnPackagingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackage::PackagingGroup";

    /// `CfnPackagingGroup` with its required properties, in alphabetical order:
    ///
    /// - `id`: Unique identifier that you assign to the packaging group.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// Parameters for CDN authorization.
    ///
    /// `Authorization`; updated in place.
    pub fn authorization(mut self, value: impl IntoValue<AuthorizationProperty>) -> Self {
        self.0.put("Authorization", value.into_value().into_node());
        self
    }

    /// The configuration parameters for egress access logging.
    ///
    /// `EgressAccessLogs`; updated in place.
    pub fn egress_access_logs(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("EgressAccessLogs", value.into_value().into_node());
        self
    }

    /// The tags to assign to the packaging group.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnPackagingGroup {
    type Handle = CfnPackagingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPackagingGroupRef {
        CfnPackagingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPackagingGroup`] of a stack.
pub struct CfnPackagingGroupRef(NodeRef);

impl Clone for CfnPackagingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPackagingGroupRef {}
impl AsNode for CfnPackagingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPackagingGroupRef {
    /// What `Ref` returns: its `Id`, a [`mediapackage::PackagingGroupId`](kinds::mediapackage::PackagingGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackage::PackagingGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the packaging group. You can get this from the response to any request to the packaging group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackage::PackagingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The URL for the assets in the PackagingGroup.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }
}

impl IntoValue<kinds::mediapackage::PackagingGroupId> for &CfnPackagingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::PackagingGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediapackage::PackagingGroupArn> for &CfnPackagingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::PackagingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Parameters for enabling CDN authorization.
///
/// The property type `Authorization` of `AWS::MediaPackage::PackagingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationProperty(Object);

impl AuthorizationProperty {
    /// `AuthorizationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cdn_identifier_secret`: The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization.
    /// - `secrets_role_arn`: The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager.
    pub fn new(
        cdn_identifier_secret: impl IntoValue<String>,
        secrets_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CdnIdentifierSecret",
            cdn_identifier_secret.into_value().into_node(),
        );
        object_.put("SecretsRoleArn", secrets_role_arn.into_value().into_node());
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

impl Kind for AuthorizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationProperty> for AuthorizationProperty {}
impl From<AuthorizationProperty> for Node {
    #[inline]
    fn from(value: AuthorizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationProperty> for AuthorizationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default name is used: /aws/MediaPackage/EgressAccessLogs.
///
/// The property type `LogConfiguration` of `AWS::MediaPackage::PackagingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default name is used: /aws/MediaPackage/EgressAccessLogs.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
