// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::B2BI::Partnership` and its property types.

use crate::l1::*;

/// Creates a partnership between a customer and a trading partner, based on the supplied parameters. A partnership represents the connection between you and your trading partner. It ties together a profile and one or more trading capabilities.
///
/// `AWS::B2BI::Partnership`; `Ref` returns its `PartnershipId`, a [`b2bi::PartnershipId`](kinds::b2bi::PartnershipId).
/// Changing one of these replaces it: `Email`, `Phone`, `ProfileId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPartnership(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::B2BI::Partnership",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("partnership.rules"),
};

impl CfnPartnership {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::B2BI::Partnership";

    /// `CfnPartnership` with its required properties, in alphabetical order:
    ///
    /// - `capabilities`: Returns one or more capabilities associated with this partnership.
    /// - `email`: Specifies the email address associated with this trading partner.
    /// - `name`: Returns the name of the partnership.
    /// - `profile_id`: Returns the unique, system-generated identifier for the profile connected to this partnership.
    pub fn new(
        capabilities: impl IntoValue<List<String>>,
        email: impl IntoValue<String>,
        name: impl IntoValue<String>,
        profile_id: impl IntoValue<kinds::b2bi::ProfileId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Capabilities", capabilities.into_value().into_node());
        object_.put("Email", email.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ProfileId", profile_id.into_value().into_node());
        Self(object_)
    }

    /// Contains the details for an Outbound EDI capability.
    ///
    /// `CapabilityOptions`; updated in place.
    pub fn capability_options(mut self, value: impl IntoValue<CapabilityOptionsProperty>) -> Self {
        self.0
            .put("CapabilityOptions", value.into_value().into_node());
        self
    }

    /// Specifies the phone number associated with the partnership.
    ///
    /// `Phone`; an update replaces the resource.
    pub fn phone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Phone", value.into_value().into_node());
        self
    }

    /// A key-value pair for a specific partnership. Tags are metadata that you can use to search for and group capabilities for various purposes.
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

impl Construct for CfnPartnership {
    type Handle = CfnPartnershipRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPartnershipRef {
        CfnPartnershipRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPartnership`] of a stack.
pub struct CfnPartnershipRef(NodeRef);

impl Clone for CfnPartnershipRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPartnershipRef {}
impl AsNode for CfnPartnershipRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPartnershipRef {
    /// What `Ref` returns: its `PartnershipId`, a [`b2bi::PartnershipId`](kinds::b2bi::PartnershipId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::b2bi::PartnershipId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns a timestamp for creation date and time of the partnership.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Returns a timestamp that identifies the most recent date and time that the partnership was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    ///
    /// `Fn::GetAtt` of `PartnershipArn`.
    #[inline]
    pub fn attr_partnership_arn(&self) -> Value<kinds::b2bi::PartnershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PartnershipArn")))
    }

    /// Returns the unique, system-generated identifier for a partnership.
    ///
    /// `Fn::GetAtt` of `PartnershipId`.
    #[inline]
    pub fn attr_partnership_id(&self) -> Value<kinds::b2bi::PartnershipId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PartnershipId")))
    }

    /// Returns the unique, system-generated identifier for a trading partner.
    ///
    /// `Fn::GetAtt` of `TradingPartnerId`.
    #[inline]
    pub fn attr_trading_partner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TradingPartnerId")))
    }
}

impl IntoValue<kinds::b2bi::PartnershipId> for &CfnPartnershipRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::PartnershipId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::b2bi::PartnershipArn> for &CfnPartnershipRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::PartnershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PartnershipArn")))
    }
}

/// Contains the details for an Outbound EDI capability.
///
/// The property type `CapabilityOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapabilityOptionsProperty(Object);

impl CapabilityOptionsProperty {
    /// `CapabilityOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains the inbound EDI options for the capability.
    ///
    /// `InboundEdi`.
    pub fn inbound_edi(mut self, value: impl IntoValue<InboundEdiOptionsProperty>) -> Self {
        self.0.put("InboundEdi", value.into_value().into_node());
        self
    }

    /// A structure that contains the outbound EDI options.
    ///
    /// `OutboundEdi`.
    pub fn outbound_edi(mut self, value: impl IntoValue<OutboundEdiOptionsProperty>) -> Self {
        self.0.put("OutboundEdi", value.into_value().into_node());
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

impl Kind for CapabilityOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapabilityOptionsProperty> for CapabilityOptionsProperty {}
impl From<CapabilityOptionsProperty> for Node {
    #[inline]
    fn from(value: CapabilityOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapabilityOptionsProperty> for CapabilityOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CapabilityOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains options for processing inbound EDI files. These options allow for customizing how incoming EDI documents are processed.
///
/// The property type `InboundEdiOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct InboundEdiOptionsProperty(Object);

impl InboundEdiOptionsProperty {
    /// `InboundEdiOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains X12-specific options for processing inbound X12 EDI files.
    ///
    /// `X12`.
    pub fn x12(mut self, value: impl IntoValue<X12InboundEdiOptionsProperty>) -> Self {
        self.0.put("X12", value.into_value().into_node());
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

impl Kind for InboundEdiOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InboundEdiOptionsProperty> for InboundEdiOptionsProperty {}
impl From<InboundEdiOptionsProperty> for Node {
    #[inline]
    fn from(value: InboundEdiOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InboundEdiOptionsProperty> for InboundEdiOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<InboundEdiOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for outbound EDI options.
///
/// The property type `OutboundEdiOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutboundEdiOptionsProperty(Object);

impl OutboundEdiOptionsProperty {
    /// `OutboundEdiOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `x12`: A structure that contains an X12 envelope structure.
    pub fn new(x12: impl IntoValue<X12EnvelopeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("X12", x12.into_value().into_node());
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

impl Kind for OutboundEdiOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutboundEdiOptionsProperty> for OutboundEdiOptionsProperty {}
impl From<OutboundEdiOptionsProperty> for Node {
    #[inline]
    fn from(value: OutboundEdiOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutboundEdiOptionsProperty> for OutboundEdiOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OutboundEdiOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains options for wrapping (line folding) in X12 EDI files. Wrapping controls how long lines are handled in the EDI output.
///
/// The property type `WrapOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct WrapOptionsProperty(Object);

impl WrapOptionsProperty {
    /// `WrapOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the maximum length of a line before wrapping occurs. This value is used when `wrapBy` is set to `LINE_LENGTH`.
    ///
    /// `LineLength`.
    pub fn line_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LineLength", value.into_value().into_node());
        self
    }

    /// Specifies the character sequence used to terminate lines when wrapping. Valid values:
    ///
    /// - `CRLF`: carriage return and line feed
    /// - `LF`: line feed)
    /// - `CR`: carriage return
    ///
    /// `LineTerminator`; one of `CRLF`, `LF`, `CR`.
    pub fn line_terminator(mut self, value: impl IntoValue<LineTerminator>) -> Self {
        self.0.put("LineTerminator", value.into_value().into_node());
        self
    }

    /// Specifies the method used for wrapping lines in the EDI output. Valid values:
    ///
    /// - `SEGMENT`: Wraps by segment.
    /// - `ONE_LINE`: Indicates that the entire content is on a single line.
    ///
    /// > When you specify `ONE_LINE`, do not provide either the line length nor the line terminator value.
    /// - `LINE_LENGTH`: Wraps by character count, as specified by `lineLength` value.
    ///
    /// `WrapBy`; one of `SEGMENT`, `ONE_LINE`, `LINE_LENGTH`.
    pub fn wrap_by(mut self, value: impl IntoValue<WrapBy>) -> Self {
        self.0.put("WrapBy", value.into_value().into_node());
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

impl Kind for WrapOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WrapOptionsProperty> for WrapOptionsProperty {}
impl From<WrapOptionsProperty> for Node {
    #[inline]
    fn from(value: WrapOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WrapOptionsProperty> for WrapOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<WrapOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains options for configuring X12 acknowledgments. These options control how functional and technical acknowledgments are handled.
///
/// The property type `X12AcknowledgmentOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12AcknowledgmentOptionsProperty(Object);

impl X12AcknowledgmentOptionsProperty {
    /// `X12AcknowledgmentOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `functional_acknowledgment`: Specifies whether functional acknowledgments (997/999) should be generated for incoming X12 transactions.
    /// - `technical_acknowledgment`: Specifies whether technical acknowledgments (TA1) should be generated for incoming X12 interchanges.
    pub fn new(
        functional_acknowledgment: impl IntoValue<FunctionalAcknowledgment>,
        technical_acknowledgment: impl IntoValue<TechnicalAcknowledgment>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FunctionalAcknowledgment",
            functional_acknowledgment.into_value().into_node(),
        );
        object_.put(
            "TechnicalAcknowledgment",
            technical_acknowledgment.into_value().into_node(),
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

impl Kind for X12AcknowledgmentOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12AcknowledgmentOptionsProperty> for X12AcknowledgmentOptionsProperty {}
impl From<X12AcknowledgmentOptionsProperty> for Node {
    #[inline]
    fn from(value: X12AcknowledgmentOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12AcknowledgmentOptionsProperty> for X12AcknowledgmentOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<X12AcknowledgmentOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration for X12 control numbers used in X12 EDI generation. Control numbers are used to uniquely identify interchanges, functional groups, and transaction sets.
///
/// The property type `X12ControlNumbers` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12ControlNumbersProperty(Object);

impl X12ControlNumbersProperty {
    /// `X12ControlNumbersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the starting functional group control number (GS06) to use for X12 EDI generation. This number is incremented for each new functional group. For the GS (functional group) envelope, AWS B2B Data Interchange generates a functional group control number that is unique to the sender ID, receiver ID, and functional identifier code combination.
    ///
    /// `StartingFunctionalGroupControlNumber`.
    pub fn starting_functional_group_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "StartingFunctionalGroupControlNumber",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the starting interchange control number (ISA13) to use for X12 EDI generation. This number is incremented for each new interchange. For the ISA (interchange) envelope, AWS B2B Data Interchange generates an interchange control number that is unique for the ISA05 and ISA06 (sender) & ISA07 and ISA08 (receiver) combination.
    ///
    /// `StartingInterchangeControlNumber`.
    pub fn starting_interchange_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "StartingInterchangeControlNumber",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the starting transaction set control number (ST02) to use for X12 EDI generation. This number is incremented for each new transaction set.
    ///
    /// `StartingTransactionSetControlNumber`.
    pub fn starting_transaction_set_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "StartingTransactionSetControlNumber",
            value.into_value().into_node(),
        );
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

impl Kind for X12ControlNumbersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12ControlNumbersProperty> for X12ControlNumbersProperty {}
impl From<X12ControlNumbersProperty> for Node {
    #[inline]
    fn from(value: X12ControlNumbersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12ControlNumbersProperty> for X12ControlNumbersProperty {
    #[inline]
    fn into_value(self) -> Value<X12ControlNumbersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange control header. The delimiters are part of the message's syntax and divide up its different elements.
///
/// The property type `X12Delimiters` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12DelimitersProperty(Object);

impl X12DelimitersProperty {
    /// `X12DelimitersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The component, or sub-element, separator. The default value is `:` (colon).
    ///
    /// `ComponentSeparator`.
    pub fn component_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentSeparator", value.into_value().into_node());
        self
    }

    /// The data element separator. The default value is `*` (asterisk).
    ///
    /// `DataElementSeparator`.
    pub fn data_element_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataElementSeparator", value.into_value().into_node());
        self
    }

    /// The segment terminator. The default value is `~` (tilde).
    ///
    /// `SegmentTerminator`.
    pub fn segment_terminator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentTerminator", value.into_value().into_node());
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

impl Kind for X12DelimitersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12DelimitersProperty> for X12DelimitersProperty {}
impl From<X12DelimitersProperty> for Node {
    #[inline]
    fn from(value: X12DelimitersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12DelimitersProperty> for X12DelimitersProperty {
    #[inline]
    fn into_value(self) -> Value<X12DelimitersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A wrapper structure for an X12 definition object.
///
/// the X12 envelope ensures the integrity of the data and the efficiency of the information exchange. The X12 message structure has hierarchical levels. From highest to the lowest, they are:
///
/// - Interchange Envelope
/// - Functional Group
/// - Transaction Set
///
/// The property type `X12Envelope` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12EnvelopeProperty(Object);

impl X12EnvelopeProperty {
    /// `X12EnvelopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A container for the X12 outbound EDI headers.
    ///
    /// `Common`.
    pub fn common(mut self, value: impl IntoValue<X12OutboundEdiHeadersProperty>) -> Self {
        self.0.put("Common", value.into_value().into_node());
        self
    }

    /// The `WrapOptions` property.
    ///
    /// `WrapOptions`.
    pub fn wrap_options(mut self, value: impl IntoValue<WrapOptionsProperty>) -> Self {
        self.0.put("WrapOptions", value.into_value().into_node());
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

impl Kind for X12EnvelopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12EnvelopeProperty> for X12EnvelopeProperty {}
impl From<X12EnvelopeProperty> for Node {
    #[inline]
    fn from(value: X12EnvelopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12EnvelopeProperty> for X12EnvelopeProperty {
    #[inline]
    fn into_value(self) -> Value<X12EnvelopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Part of the X12 message structure. These are the functional group headers for the X12 EDI object.
///
/// The property type `X12FunctionalGroupHeaders` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12FunctionalGroupHeadersProperty(Object);

impl X12FunctionalGroupHeadersProperty {
    /// `X12FunctionalGroupHeadersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value representing the code used to identify the party receiving a message, at position GS-03.
    ///
    /// `ApplicationReceiverCode`.
    pub fn application_receiver_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationReceiverCode", value.into_value().into_node());
        self
    }

    /// A value representing the code used to identify the party transmitting a message, at position GS-02.
    ///
    /// `ApplicationSenderCode`.
    pub fn application_sender_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationSenderCode", value.into_value().into_node());
        self
    }

    /// A code that identifies the issuer of the standard, at position GS-07.
    ///
    /// `ResponsibleAgencyCode`.
    pub fn responsible_agency_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResponsibleAgencyCode", value.into_value().into_node());
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

impl Kind for X12FunctionalGroupHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12FunctionalGroupHeadersProperty> for X12FunctionalGroupHeadersProperty {}
impl From<X12FunctionalGroupHeadersProperty> for Node {
    #[inline]
    fn from(value: X12FunctionalGroupHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12FunctionalGroupHeadersProperty> for X12FunctionalGroupHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<X12FunctionalGroupHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains options specific to processing inbound X12 EDI files.
///
/// The property type `X12InboundEdiOptions` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12InboundEdiOptionsProperty(Object);

impl X12InboundEdiOptionsProperty {
    /// `X12InboundEdiOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies acknowledgment options for inbound X12 EDI files. These options control how functional and technical acknowledgments are handled.
    ///
    /// `AcknowledgmentOptions`.
    pub fn acknowledgment_options(
        mut self,
        value: impl IntoValue<X12AcknowledgmentOptionsProperty>,
    ) -> Self {
        self.0
            .put("AcknowledgmentOptions", value.into_value().into_node());
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

impl Kind for X12InboundEdiOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12InboundEdiOptionsProperty> for X12InboundEdiOptionsProperty {}
impl From<X12InboundEdiOptionsProperty> for Node {
    #[inline]
    fn from(value: X12InboundEdiOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12InboundEdiOptionsProperty> for X12InboundEdiOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<X12InboundEdiOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// In X12, the Interchange Control Header is the first segment of an EDI document and is part of the Interchange Envelope. It contains information about the sender and receiver, the date and time of transmission, and the X12 version being used. It also includes delivery information, such as the sender and receiver IDs.
///
/// The property type `X12InterchangeControlHeaders` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12InterchangeControlHeadersProperty(Object);

impl X12InterchangeControlHeadersProperty {
    /// `X12InterchangeControlHeadersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Located at position ISA-14 in the header. The value "1" indicates that the sender is requesting an interchange acknowledgment at receipt of the interchange. The value "0" is used otherwise.
    ///
    /// `AcknowledgmentRequestedCode`.
    pub fn acknowledgment_requested_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AcknowledgmentRequestedCode",
            value.into_value().into_node(),
        );
        self
    }

    /// Located at position ISA-08 in the header. This value (along with the `receiverIdQualifier`) identifies the intended recipient of the interchange.
    ///
    /// `ReceiverId`.
    pub fn receiver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReceiverId", value.into_value().into_node());
        self
    }

    /// Located at position ISA-07 in the header. Qualifier for the receiver ID. Together, the ID and qualifier uniquely identify the receiving trading partner.
    ///
    /// `ReceiverIdQualifier`.
    pub fn receiver_id_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReceiverIdQualifier", value.into_value().into_node());
        self
    }

    /// Located at position ISA-11 in the header. This string makes it easier when you need to group similar adjacent element values together without using extra segments.
    ///
    /// > This parameter is only honored for version greater than 401 ( `VERSION_4010` and higher).
    /// >
    /// > For versions less than 401, this field is called [StandardsId](https://docs.aws.amazon.com/https://www.stedi.com/edi/x12-004010/segment/ISA#ISA-11), in which case our service sets the value to `U`.
    ///
    /// `RepetitionSeparator`.
    pub fn repetition_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepetitionSeparator", value.into_value().into_node());
        self
    }

    /// Located at position ISA-06 in the header. This value (along with the `senderIdQualifier`) identifies the sender of the interchange.
    ///
    /// `SenderId`.
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SenderId", value.into_value().into_node());
        self
    }

    /// Located at position ISA-05 in the header. Qualifier for the sender ID. Together, the ID and qualifier uniquely identify the sending trading partner.
    ///
    /// `SenderIdQualifier`.
    pub fn sender_id_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SenderIdQualifier", value.into_value().into_node());
        self
    }

    /// Located at position ISA-15 in the header. Specifies how this interchange is being used:
    ///
    /// - `T` indicates this interchange is for testing.
    /// - `P` indicates this interchange is for production.
    /// - `I` indicates this interchange is informational.
    ///
    /// `UsageIndicatorCode`.
    pub fn usage_indicator_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UsageIndicatorCode", value.into_value().into_node());
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

impl Kind for X12InterchangeControlHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12InterchangeControlHeadersProperty> for X12InterchangeControlHeadersProperty {}
impl From<X12InterchangeControlHeadersProperty> for Node {
    #[inline]
    fn from(value: X12InterchangeControlHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12InterchangeControlHeadersProperty> for X12InterchangeControlHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<X12InterchangeControlHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing the details for an outbound EDI object.
///
/// The property type `X12OutboundEdiHeaders` of `AWS::B2BI::Partnership`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12OutboundEdiHeadersProperty(Object);

impl X12OutboundEdiHeadersProperty {
    /// `X12OutboundEdiHeadersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies control number configuration for outbound X12 EDI headers. These settings determine the starting values for interchange, functional group, and transaction set control numbers.
    ///
    /// `ControlNumbers`.
    pub fn control_numbers(mut self, value: impl IntoValue<X12ControlNumbersProperty>) -> Self {
        self.0.put("ControlNumbers", value.into_value().into_node());
        self
    }

    /// The delimiters, for example semicolon ( `;`), that separates sections of the headers for the X12 object.
    ///
    /// `Delimiters`.
    pub fn delimiters(mut self, value: impl IntoValue<X12DelimitersProperty>) -> Self {
        self.0.put("Delimiters", value.into_value().into_node());
        self
    }

    /// The functional group headers for the X12 object.
    ///
    /// `FunctionalGroupHeaders`.
    pub fn functional_group_headers(
        mut self,
        value: impl IntoValue<X12FunctionalGroupHeadersProperty>,
    ) -> Self {
        self.0
            .put("FunctionalGroupHeaders", value.into_value().into_node());
        self
    }

    /// Specifies the time format in the GS05 element (time) of the functional group header. The following formats use 24-hour clock time:
    ///
    /// - `HHMM` - Hours and minutes
    /// - `HHMMSS` - Hours, minutes, and seconds
    /// - `HHMMSSDD` - Hours, minutes, seconds, and decimal seconds
    ///
    /// Where:
    ///
    /// - `HH` - Hours (00-23)
    /// - `MM` - Minutes (00-59)
    /// - `SS` - Seconds (00-59)
    /// - `DD` - Hundredths of seconds (00-99)
    ///
    /// `Gs05TimeFormat`; one of `HHMM`, `HHMMSS`, `HHMMSSDD`.
    pub fn gs05_time_format(mut self, value: impl IntoValue<Gs05TimeFormat>) -> Self {
        self.0.put("Gs05TimeFormat", value.into_value().into_node());
        self
    }

    /// In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange control header.
    ///
    /// `InterchangeControlHeaders`.
    pub fn interchange_control_headers(
        mut self,
        value: impl IntoValue<X12InterchangeControlHeadersProperty>,
    ) -> Self {
        self.0
            .put("InterchangeControlHeaders", value.into_value().into_node());
        self
    }

    /// Specifies whether or not to validate the EDI for this X12 object: `TRUE` or `FALSE`. When enabled, this performs both standard EDI validation and applies any configured custom validation rules including element length constraints, code list validations, and element requirement checks. Validation results are returned in the response validation messages.
    ///
    /// `ValidateEdi`.
    pub fn validate_edi(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ValidateEdi", value.into_value().into_node());
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

impl Kind for X12OutboundEdiHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12OutboundEdiHeadersProperty> for X12OutboundEdiHeadersProperty {}
impl From<X12OutboundEdiHeadersProperty> for Node {
    #[inline]
    fn from(value: X12OutboundEdiHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12OutboundEdiHeadersProperty> for X12OutboundEdiHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<X12OutboundEdiHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FunctionalAcknowledgment` of a `X12AcknowledgmentOptions` of `AWS::B2BI::Partnership`.
pub enum FunctionalAcknowledgment {
    /// `DO_NOT_GENERATE`.
    DoNotGenerate,
    /// `GENERATE_ALL_SEGMENTS`.
    GenerateAllSegments,
    /// `GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP`.
    GenerateWithoutTransactionSetResponseLoop,
}

#[diagnostic::do_not_recommend]
impl Kind for FunctionalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl IdKind for FunctionalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionalAcknowledgment> for FunctionalAcknowledgment {
    #[inline]
    fn into_value(self) -> Value<FunctionalAcknowledgment> {
        const VALUES: &[&str] = &[
            "DO_NOT_GENERATE",
            "GENERATE_ALL_SEGMENTS",
            "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Gs05TimeFormat` of a `X12OutboundEdiHeaders` of `AWS::B2BI::Partnership`.
pub enum Gs05TimeFormat {
    /// `HHMM`.
    Hhmm,
    /// `HHMMSS`.
    Hhmmss,
    /// `HHMMSSDD`.
    Hhmmssdd,
}

#[diagnostic::do_not_recommend]
impl Kind for Gs05TimeFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for Gs05TimeFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for Gs05TimeFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Gs05TimeFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<Gs05TimeFormat> for Gs05TimeFormat {
    #[inline]
    fn into_value(self) -> Value<Gs05TimeFormat> {
        const VALUES: &[&str] = &["HHMM", "HHMMSS", "HHMMSSDD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LineTerminator` of a `WrapOptions` of `AWS::B2BI::Partnership`.
pub enum LineTerminator {
    /// `CR`.
    Cr,
    /// `CRLF`.
    Crlf,
    /// `LF`.
    Lf,
}

#[diagnostic::do_not_recommend]
impl Kind for LineTerminator {}
#[diagnostic::do_not_recommend]
impl TextKind for LineTerminator {}
#[diagnostic::do_not_recommend]
impl IdKind for LineTerminator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LineTerminator {}
#[diagnostic::do_not_recommend]
impl IntoValue<LineTerminator> for LineTerminator {
    #[inline]
    fn into_value(self) -> Value<LineTerminator> {
        const VALUES: &[&str] = &["CR", "CRLF", "LF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TechnicalAcknowledgment` of a `X12AcknowledgmentOptions` of `AWS::B2BI::Partnership`.
pub enum TechnicalAcknowledgment {
    /// `DO_NOT_GENERATE`.
    DoNotGenerate,
    /// `GENERATE_ALL_SEGMENTS`.
    GenerateAllSegments,
}

#[diagnostic::do_not_recommend]
impl Kind for TechnicalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl TextKind for TechnicalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl IdKind for TechnicalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TechnicalAcknowledgment {}
#[diagnostic::do_not_recommend]
impl IntoValue<TechnicalAcknowledgment> for TechnicalAcknowledgment {
    #[inline]
    fn into_value(self) -> Value<TechnicalAcknowledgment> {
        const VALUES: &[&str] = &["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WrapBy` of a `WrapOptions` of `AWS::B2BI::Partnership`.
pub enum WrapBy {
    /// `LINE_LENGTH`.
    LineLength,
    /// `ONE_LINE`.
    OneLine,
    /// `SEGMENT`.
    Segment,
}

#[diagnostic::do_not_recommend]
impl Kind for WrapBy {}
#[diagnostic::do_not_recommend]
impl TextKind for WrapBy {}
#[diagnostic::do_not_recommend]
impl IdKind for WrapBy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WrapBy {}
#[diagnostic::do_not_recommend]
impl IntoValue<WrapBy> for WrapBy {
    #[inline]
    fn into_value(self) -> Value<WrapBy> {
        const VALUES: &[&str] = &["LINE_LENGTH", "ONE_LINE", "SEGMENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
