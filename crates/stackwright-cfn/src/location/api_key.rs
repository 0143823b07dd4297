// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::APIKey` and its property types.

use crate::l1::*;

/// The API key resource in your AWS account, which lets you grant actions for Amazon Location resources to the API key bearer.
///
/// `AWS::Location::APIKey`; `Ref` returns its `KeyName`, a [`location::ApiKeyName`](kinds::location::ApiKeyName).
/// Changing one of these replaces it: `KeyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAPIKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::APIKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("api_key.rules"),
};

impl CfnAPIKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::APIKey";

    /// `CfnAPIKey` with its required properties, in alphabetical order:
    ///
    /// - `key_name`: A custom name for the API key resource.
    /// - `restrictions`: The API key restrictions for the API key resource.
    pub fn new(
        key_name: impl IntoValue<String>,
        restrictions: impl IntoValue<ApiKeyRestrictionsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyName", key_name.into_value().into_node());
        object_.put("Restrictions", restrictions.into_value().into_node());
        Self(object_)
    }

    /// Updates the description for the API key resource.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The optional timestamp for when the API key resource will expire in [ISO 8601 format](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html).
    ///
    /// `ExpireTime`; updated in place.
    pub fn expire_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpireTime", value.into_value().into_node());
        self
    }

    /// ForceDelete bypasses an API key's expiry conditions and deletes the key. Set the parameter `true` to delete the key or to `false` to not preemptively delete the API key.
    ///
    /// Valid values: `true`, or `false`.
    ///
    /// > This action is irreversible. Only use ForceDelete if you are certain the key is no longer in use.
    ///
    /// `ForceDelete`; updated in place.
    pub fn force_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ForceDelete", value.into_value().into_node());
        self
    }

    /// The boolean flag to be included for updating `ExpireTime` or Restrictions details.
    /// Must be set to `true` to update an API key resource that has been used in the past 7 days. `False` if force update is not preferred.
    ///
    /// `ForceUpdate`; updated in place.
    pub fn force_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ForceUpdate", value.into_value().into_node());
        self
    }

    /// Whether the API key should expire. Set to `true` to set the API key to have no expiration time.
    ///
    /// `NoExpiry`; updated in place.
    pub fn no_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoExpiry", value.into_value().into_node());
        self
    }

    /// Applies one or more tags to the map resource. A tag is a key-value pair that helps manage, identify, search, and filter your resources by labelling them.
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

impl Construct for CfnAPIKey {
    type Handle = CfnAPIKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAPIKeyRef {
        CfnAPIKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAPIKey`] of a stack.
pub struct CfnAPIKeyRef(NodeRef);

impl Clone for CfnAPIKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAPIKeyRef {}
impl AsNode for CfnAPIKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAPIKeyRef {
    /// What `Ref` returns: its `KeyName`, a [`location::ApiKeyName`](kinds::location::ApiKeyName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::ApiKeyName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the resource. Used when you need to specify a resource across all AWS.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::ApiKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp for when the API key resource was created in ISO 8601 format: YYYY-MM-DDThh:mm:ss.sssZ.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The Amazon Resource Name (ARN) for the API key resource. Used when you need to specify a resource across all AWS.
    ///
    /// `Fn::GetAtt` of `KeyArn`.
    #[inline]
    pub fn attr_key_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyArn")))
    }

    /// The timestamp for when the API key resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::ApiKeyName> for &CfnAPIKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::ApiKeyName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::ApiKeyArn> for &CfnAPIKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::ApiKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AndroidApp` of `AWS::Location::APIKey`.
#[must_use = "a property type does nothing until it is set"]
pub struct AndroidAppProperty(Object);

impl AndroidAppProperty {
    /// `AndroidAppProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_fingerprint`
    /// - `package`
    pub fn new(
        certificate_fingerprint: impl IntoValue<String>,
        package: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateFingerprint",
            certificate_fingerprint.into_value().into_node(),
        );
        object_.put("Package", package.into_value().into_node());
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

impl Kind for AndroidAppProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AndroidAppProperty> for AndroidAppProperty {}
impl From<AndroidAppProperty> for Node {
    #[inline]
    fn from(value: AndroidAppProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AndroidAppProperty> for AndroidAppProperty {
    #[inline]
    fn into_value(self) -> Value<AndroidAppProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// API Restrictions on the allowed actions, resources, and referers for an API key resource.
///
/// The property type `ApiKeyRestrictions` of `AWS::Location::APIKey`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiKeyRestrictionsProperty(Object);

impl ApiKeyRestrictionsProperty {
    /// `ApiKeyRestrictionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_actions`: A list of allowed actions that an API key resource grants permissions to perform.
    /// - `allow_resources`: A list of allowed resource ARNs that a API key bearer can perform actions on.
    pub fn new(
        allow_actions: impl IntoValue<List<String>>,
        allow_resources: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowActions", allow_actions.into_value().into_node());
        object_.put("AllowResources", allow_resources.into_value().into_node());
        Self(object_)
    }

    /// The `AllowAndroidApps` property.
    ///
    /// `AllowAndroidApps`.
    pub fn allow_android_apps(mut self, value: impl IntoValue<List<AndroidAppProperty>>) -> Self {
        self.0
            .put("AllowAndroidApps", value.into_value().into_node());
        self
    }

    /// The `AllowAppleApps` property.
    ///
    /// `AllowAppleApps`.
    pub fn allow_apple_apps(mut self, value: impl IntoValue<List<AppleAppProperty>>) -> Self {
        self.0.put("AllowAppleApps", value.into_value().into_node());
        self
    }

    /// An optional list of allowed HTTP referers for which requests must originate from. Requests using this API key from other domains will not be allowed.
    ///
    /// Requirements:
    ///
    /// - Contain only alphanumeric characters (A–Z, a–z, 0–9) or any symbols in this list `$\-._+!*`(),;/?:@=&\`
    /// - May contain a percent (%) if followed by 2 hexadecimal digits (A-F, a-f, 0-9); this is used for URL encoding purposes.
    /// - May contain wildcard characters question mark (?) and asterisk (*).
    ///
    /// Question mark (?) will replace any single character (including hexadecimal digits).
    ///
    /// Asterisk (*) will replace any multiple characters (including multiple hexadecimal digits).
    /// - No spaces allowed. For example, `https://example.com`.
    ///
    /// `AllowReferers`.
    pub fn allow_referers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowReferers", value.into_value().into_node());
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

impl Kind for ApiKeyRestrictionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiKeyRestrictionsProperty> for ApiKeyRestrictionsProperty {}
impl From<ApiKeyRestrictionsProperty> for Node {
    #[inline]
    fn from(value: ApiKeyRestrictionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiKeyRestrictionsProperty> for ApiKeyRestrictionsProperty {
    #[inline]
    fn into_value(self) -> Value<ApiKeyRestrictionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AppleApp` of `AWS::Location::APIKey`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppleAppProperty(Object);

impl AppleAppProperty {
    /// `AppleAppProperty` with its required properties, in alphabetical order:
    ///
    /// - `bundle_id`
    pub fn new(bundle_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleId", bundle_id.into_value().into_node());
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

impl Kind for AppleAppProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppleAppProperty> for AppleAppProperty {}
impl From<AppleAppProperty> for Node {
    #[inline]
    fn from(value: AppleAppProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppleAppProperty> for AppleAppProperty {
    #[inline]
    fn into_value(self) -> Value<AppleAppProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
