// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::PartnerAccount` and its property types.

use crate::l1::*;

/// A partner account. If `PartnerAccountId` and `PartnerType` are `null`, returns all partner accounts.
///
/// `AWS::IoTWireless::PartnerAccount`; `Ref` returns its `PartnerAccountId`, a [`iotwireless::PartnerAccountId`](kinds::iotwireless::PartnerAccountId).
/// Changing one of these replaces it: `PartnerAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPartnerAccount(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::PartnerAccount",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("partner_account.rules"),
};

impl CfnPartnerAccount {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::PartnerAccount";

    /// `CfnPartnerAccount` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the partner account is linked to the AWS account.
    ///
    /// `AccountLinked`; updated in place.
    pub fn account_linked(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AccountLinked", value.into_value().into_node());
        self
    }

    /// The ID of the partner account to update.
    ///
    /// `PartnerAccountId`; an update replaces the resource.
    pub fn partner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PartnerAccountId", value.into_value().into_node());
        self
    }

    /// The partner type.
    ///
    /// `PartnerType`; one of `Sidewalk`; updated in place.
    pub fn partner_type(mut self, value: impl IntoValue<PartnerType>) -> Self {
        self.0.put("PartnerType", value.into_value().into_node());
        self
    }

    /// The Sidewalk account credentials.
    ///
    /// `Sidewalk`; updated in place.
    pub fn sidewalk(mut self, value: impl IntoValue<SidewalkAccountInfoProperty>) -> Self {
        self.0.put("Sidewalk", value.into_value().into_node());
        self
    }

    /// Information about a Sidewalk account.
    ///
    /// `SidewalkResponse`; updated in place.
    pub fn sidewalk_response(
        mut self,
        value: impl IntoValue<SidewalkAccountInfoWithFingerprintProperty>,
    ) -> Self {
        self.0
            .put("SidewalkResponse", value.into_value().into_node());
        self
    }

    /// Sidewalk update.
    ///
    /// `SidewalkUpdate`; updated in place.
    pub fn sidewalk_update(mut self, value: impl IntoValue<SidewalkUpdateAccountProperty>) -> Self {
        self.0.put("SidewalkUpdate", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
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

impl Construct for CfnPartnerAccount {
    type Handle = CfnPartnerAccountRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPartnerAccountRef {
        CfnPartnerAccountRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPartnerAccount`] of a stack.
pub struct CfnPartnerAccountRef(NodeRef);

impl Clone for CfnPartnerAccountRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPartnerAccountRef {}
impl AsNode for CfnPartnerAccountRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPartnerAccountRef {
    /// What `Ref` returns: its `PartnerAccountId`, a [`iotwireless::PartnerAccountId`](kinds::iotwireless::PartnerAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::PartnerAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::PartnerAccountArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The fingerprint of the Sidewalk application server private key.
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[inline]
    pub fn attr_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Fingerprint")))
    }
}

impl IntoValue<kinds::iotwireless::PartnerAccountId> for &CfnPartnerAccountRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::PartnerAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::PartnerAccountArn> for &CfnPartnerAccountRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::PartnerAccountArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Information about a Sidewalk account.
///
/// The property type `SidewalkAccountInfo` of `AWS::IoTWireless::PartnerAccount`.
#[must_use = "a property type does nothing until it is set"]
pub struct SidewalkAccountInfoProperty(Object);

impl SidewalkAccountInfoProperty {
    /// `SidewalkAccountInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_server_private_key`: The Sidewalk application server private key.
    pub fn new(app_server_private_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppServerPrivateKey",
            app_server_private_key.into_value().into_node(),
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

impl Kind for SidewalkAccountInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SidewalkAccountInfoProperty> for SidewalkAccountInfoProperty {}
impl From<SidewalkAccountInfoProperty> for Node {
    #[inline]
    fn from(value: SidewalkAccountInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SidewalkAccountInfoProperty> for SidewalkAccountInfoProperty {
    #[inline]
    fn into_value(self) -> Value<SidewalkAccountInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a Sidewalk account.
///
/// The property type `SidewalkAccountInfoWithFingerprint` of `AWS::IoTWireless::PartnerAccount`.
#[must_use = "a property type does nothing until it is set"]
pub struct SidewalkAccountInfoWithFingerprintProperty(Object);

impl SidewalkAccountInfoWithFingerprintProperty {
    /// `SidewalkAccountInfoWithFingerprintProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Sidewalk Amazon ID.
    ///
    /// `AmazonId`.
    pub fn amazon_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AmazonId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The fingerprint of the Sidewalk application server private key.
    ///
    /// `Fingerprint`.
    pub fn fingerprint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Fingerprint", value.into_value().into_node());
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

impl Kind for SidewalkAccountInfoWithFingerprintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SidewalkAccountInfoWithFingerprintProperty>
    for SidewalkAccountInfoWithFingerprintProperty
{
}
impl From<SidewalkAccountInfoWithFingerprintProperty> for Node {
    #[inline]
    fn from(value: SidewalkAccountInfoWithFingerprintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SidewalkAccountInfoWithFingerprintProperty>
    for SidewalkAccountInfoWithFingerprintProperty
{
    #[inline]
    fn into_value(self) -> Value<SidewalkAccountInfoWithFingerprintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sidewalk update.
///
/// The property type `SidewalkUpdateAccount` of `AWS::IoTWireless::PartnerAccount`.
#[must_use = "a property type does nothing until it is set"]
pub struct SidewalkUpdateAccountProperty(Object);

impl SidewalkUpdateAccountProperty {
    /// `SidewalkUpdateAccountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The new Sidewalk application server private key.
    ///
    /// `AppServerPrivateKey`.
    pub fn app_server_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AppServerPrivateKey", value.into_value().into_node());
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

impl Kind for SidewalkUpdateAccountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SidewalkUpdateAccountProperty> for SidewalkUpdateAccountProperty {}
impl From<SidewalkUpdateAccountProperty> for Node {
    #[inline]
    fn from(value: SidewalkUpdateAccountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SidewalkUpdateAccountProperty> for SidewalkUpdateAccountProperty {
    #[inline]
    fn into_value(self) -> Value<SidewalkUpdateAccountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PartnerType` of `AWS::IoTWireless::PartnerAccount`.
pub enum PartnerType {
    /// `Sidewalk`.
    Sidewalk,
}

#[diagnostic::do_not_recommend]
impl Kind for PartnerType {}
#[diagnostic::do_not_recommend]
impl TextKind for PartnerType {}
#[diagnostic::do_not_recommend]
impl IdKind for PartnerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PartnerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PartnerType> for PartnerType {
    #[inline]
    fn into_value(self) -> Value<PartnerType> {
        const VALUES: &[&str] = &["Sidewalk"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
