// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::B2BI::Capability` and its property types.

use crate::l1::*;

/// Instantiates a capability based on the specified parameters. A trading capability contains the information required to transform incoming EDI documents into JSON or XML outputs.
///
/// `AWS::B2BI::Capability`; `Ref` returns its `CapabilityId`, a [`b2bi::CapabilityId`](kinds::b2bi::CapabilityId).
/// Changing one of these replaces it: `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapability(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::B2BI::Capability",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capability.rules"),
};

impl CfnCapability {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::B2BI::Capability";

    /// `CfnCapability` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: Specifies a structure that contains the details for a capability.
    /// - `name`: The display name of the capability.
    /// - `r#type`: Returns the type of the capability.
    pub fn new(
        configuration: impl IntoValue<CapabilityConfigurationProperty>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies one or more locations in Amazon S3, each specifying an EDI document that can be used with this capability. Each item contains the name of the bucket and the key, to identify the document's location.
    ///
    /// `InstructionsDocuments`; updated in place.
    pub fn instructions_documents(
        mut self,
        value: impl IntoValue<List<S3LocationProperty>>,
    ) -> Self {
        self.0
            .put("InstructionsDocuments", value.into_value().into_node());
        self
    }

    /// Specifies the key-value pairs assigned to ARNs that you can use to group and search for resources by type. You can attach this metadata to resources (capabilities, partnerships, and so on) for any purpose.
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

impl Construct for CfnCapability {
    type Handle = CfnCapabilityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapabilityRef {
        CfnCapabilityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapability`] of a stack.
pub struct CfnCapabilityRef(NodeRef);

impl Clone for CfnCapabilityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapabilityRef {}
impl AsNode for CfnCapabilityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapabilityRef {
    /// What `Ref` returns: its `CapabilityId`, a [`b2bi::CapabilityId`](kinds::b2bi::CapabilityId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::b2bi::CapabilityId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    ///
    /// `Fn::GetAtt` of `CapabilityArn`.
    #[inline]
    pub fn attr_capability_arn(&self) -> Value<kinds::b2bi::CapabilityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CapabilityArn")))
    }

    /// Returns a system-assigned unique identifier for the capability.
    ///
    /// `Fn::GetAtt` of `CapabilityId`.
    #[inline]
    pub fn attr_capability_id(&self) -> Value<kinds::b2bi::CapabilityId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CapabilityId")))
    }

    /// Returns a timestamp for creation date and time of the capability.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Returns a timestamp that identifies the most recent date and time that the capability was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::b2bi::CapabilityId> for &CfnCapabilityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::CapabilityId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::b2bi::CapabilityArn> for &CfnCapabilityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::CapabilityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CapabilityArn")))
    }
}

/// A capability object. Currently, only EDI (electronic data interchange) capabilities are supported. A trading capability contains the information required to transform incoming EDI documents into JSON or XML outputs.
///
/// The property type `CapabilityConfiguration` of `AWS::B2BI::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapabilityConfigurationProperty(Object);

impl CapabilityConfigurationProperty {
    /// `CapabilityConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `edi`: An EDI (electronic data interchange) configuration object.
    pub fn new(edi: impl IntoValue<EdiConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Edi", edi.into_value().into_node());
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

impl Kind for CapabilityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapabilityConfigurationProperty> for CapabilityConfigurationProperty {}
impl From<CapabilityConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapabilityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapabilityConfigurationProperty> for CapabilityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CapabilityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the details for the EDI (electronic data interchange) transformation.
///
/// The property type `EdiConfiguration` of `AWS::B2BI::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdiConfigurationProperty(Object);

impl EdiConfigurationProperty {
    /// `EdiConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_location`: Contains the Amazon S3 bucket and prefix for the location of the input file, which is contained in an `S3Location` object.
    /// - `output_location`: Contains the Amazon S3 bucket and prefix for the location of the output file, which is contained in an `S3Location` object.
    /// - `transformer_id`: Returns the system-assigned unique identifier for the transformer.
    /// - `r#type`: Returns the type of the capability.
    pub fn new(
        input_location: impl IntoValue<S3LocationProperty>,
        output_location: impl IntoValue<S3LocationProperty>,
        transformer_id: impl IntoValue<kinds::b2bi::TransformerId>,
        r#type: impl IntoValue<EdiTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputLocation", input_location.into_value().into_node());
        object_.put("OutputLocation", output_location.into_value().into_node());
        object_.put("TransformerId", transformer_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether this is capability is for inbound or outbound transformations.
    ///
    /// `CapabilityDirection`; one of `INBOUND`, `OUTBOUND`.
    pub fn capability_direction(mut self, value: impl IntoValue<CapabilityDirection>) -> Self {
        self.0
            .put("CapabilityDirection", value.into_value().into_node());
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

impl Kind for EdiConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EdiConfigurationProperty> for EdiConfigurationProperty {}
impl From<EdiConfigurationProperty> for Node {
    #[inline]
    fn from(value: EdiConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EdiConfigurationProperty> for EdiConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EdiConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EdiType` of `AWS::B2BI::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdiTypeProperty(Object);

impl EdiTypeProperty {
    /// `EdiTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `x12_details`
    pub fn new(x12_details: impl IntoValue<X12DetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("X12Details", x12_details.into_value().into_node());
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

impl Kind for EdiTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EdiTypeProperty> for EdiTypeProperty {}
impl From<EdiTypeProperty> for Node {
    #[inline]
    fn from(value: EdiTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EdiTypeProperty> for EdiTypeProperty {
    #[inline]
    fn into_value(self) -> Value<EdiTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the details for the Amazon S3 file location that is being used with AWS B2B Data Interchange. File locations in Amazon S3 are identified using a combination of the bucket and key.
///
/// The property type `S3Location` of `AWS::B2BI::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the name of the Amazon S3 bucket.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon S3 key for the file location.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the X12 transaction set and version. The X12 structure is used when the system transforms an EDI (electronic data interchange) file.
///
/// > If an EDI input file contains more than one transaction, each transaction must have the same transaction set and version, for example 214/4010. If not, the transformer cannot parse the file.
///
/// The property type `X12Details` of `AWS::B2BI::Capability`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12DetailsProperty(Object);

impl X12DetailsProperty {
    /// `X12DetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Returns an enumerated type where each value identifies an X12 transaction set. Transaction sets are maintained by the X12 Accredited Standards Committee.
    ///
    /// `TransactionSet`; one of `X12_100`, `X12_101`, `X12_102`, `X12_103`, `X12_104`, `X12_105`, `X12_106`, `X12_107`, `X12_108`, `X12_109`, `X12_110`, `X12_111`, ….
    pub fn transaction_set(mut self, value: impl IntoValue<super::TransactionSet>) -> Self {
        self.0.put("TransactionSet", value.into_value().into_node());
        self
    }

    /// Returns the version to use for the specified X12 transaction set.
    ///
    /// `Version`; one of `VERSION_4010`, `VERSION_4030`, `VERSION_4050`, `VERSION_4060`, `VERSION_5010`, `VERSION_5010_HIPAA`.
    pub fn version(mut self, value: impl IntoValue<super::Version>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for X12DetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12DetailsProperty> for X12DetailsProperty {}
impl From<X12DetailsProperty> for Node {
    #[inline]
    fn from(value: X12DetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12DetailsProperty> for X12DetailsProperty {
    #[inline]
    fn into_value(self) -> Value<X12DetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CapabilityDirection` of a `EdiConfiguration` of `AWS::B2BI::Capability`.
pub enum CapabilityDirection {
    /// `INBOUND`.
    Inbound,
    /// `OUTBOUND`.
    Outbound,
}

#[diagnostic::do_not_recommend]
impl Kind for CapabilityDirection {}
#[diagnostic::do_not_recommend]
impl TextKind for CapabilityDirection {}
#[diagnostic::do_not_recommend]
impl IdKind for CapabilityDirection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapabilityDirection {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapabilityDirection> for CapabilityDirection {
    #[inline]
    fn into_value(self) -> Value<CapabilityDirection> {
        const VALUES: &[&str] = &["INBOUND", "OUTBOUND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::B2BI::Capability`.
pub enum Type {
    /// `edi`.
    Edi,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["edi"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
