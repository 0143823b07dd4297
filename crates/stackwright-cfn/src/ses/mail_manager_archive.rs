// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerArchive` and its property types.

use crate::l1::*;

/// Creates a new email archive resource for storing and retaining emails.
///
/// `AWS::SES::MailManagerArchive`; `Ref` returns its `ArchiveId`, a [`ses::MailManagerArchiveId`](kinds::ses::MailManagerArchiveId).
/// Changing one of these replaces it: `KmsKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerArchive(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerArchive",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_archive.rules"),
};

impl CfnMailManagerArchive {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerArchive";

    /// `CfnMailManagerArchive` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A unique name for the new archive.
    ///
    /// `ArchiveName`; updated in place.
    pub fn archive_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArchiveName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key for encrypting emails in the archive.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The period for retaining emails in the archive before automatic deletion.
    ///
    /// `Retention`; updated in place.
    pub fn retention(mut self, value: impl IntoValue<ArchiveRetentionProperty>) -> Self {
        self.0.put("Retention", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnMailManagerArchive {
    type Handle = CfnMailManagerArchiveRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerArchiveRef {
        CfnMailManagerArchiveRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerArchive`] of a stack.
pub struct CfnMailManagerArchiveRef(NodeRef);

impl Clone for CfnMailManagerArchiveRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerArchiveRef {}
impl AsNode for CfnMailManagerArchiveRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerArchiveRef {
    /// What `Ref` returns: its `ArchiveId`, a [`ses::MailManagerArchiveId`](kinds::ses::MailManagerArchiveId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerArchiveId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the archive.
    ///
    /// `Fn::GetAtt` of `ArchiveArn`.
    #[inline]
    pub fn attr_archive_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArchiveArn")))
    }

    /// The unique identifier of the archive.
    ///
    /// `Fn::GetAtt` of `ArchiveId`.
    #[inline]
    pub fn attr_archive_id(&self) -> Value<kinds::ses::MailManagerArchiveId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArchiveId")))
    }

    /// The current state of the archive:
    ///
    /// - `ACTIVE` – The archive is ready and available for use.
    /// - `PENDING_DELETION` – The archive has been marked for deletion and will be permanently deleted in 30 days. No further modifications can be made in this state.
    ///
    /// `Fn::GetAtt` of `ArchiveState`.
    #[inline]
    pub fn attr_archive_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArchiveState")))
    }
}

impl IntoValue<kinds::ses::MailManagerArchiveId> for &CfnMailManagerArchiveRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerArchiveId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The retention policy for an email archive that specifies how long emails are kept before being automatically deleted.
///
/// The property type `ArchiveRetention` of `AWS::SES::MailManagerArchive`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveRetentionProperty(Object);

impl ArchiveRetentionProperty {
    /// `ArchiveRetentionProperty` with its required properties, in alphabetical order:
    ///
    /// - `retention_period`: The enum value sets the period for retaining emails in an archive.
    pub fn new(retention_period: impl IntoValue<RetentionPeriod>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RetentionPeriod", retention_period.into_value().into_node());
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

impl Kind for ArchiveRetentionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveRetentionProperty> for ArchiveRetentionProperty {}
impl From<ArchiveRetentionProperty> for Node {
    #[inline]
    fn from(value: ArchiveRetentionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveRetentionProperty> for ArchiveRetentionProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveRetentionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RetentionPeriod` of a `ArchiveRetention` of `AWS::SES::MailManagerArchive`.
pub enum RetentionPeriod {
    /// `EIGHTEEN_MONTHS`.
    EighteenMonths,
    /// `EIGHT_YEARS`.
    EightYears,
    /// `FIVE_YEARS`.
    FiveYears,
    /// `FOUR_YEARS`.
    FourYears,
    /// `NINE_MONTHS`.
    NineMonths,
    /// `NINE_YEARS`.
    NineYears,
    /// `ONE_YEAR`.
    OneYear,
    /// `PERMANENT`.
    Permanent,
    /// `SEVEN_YEARS`.
    SevenYears,
    /// `SIX_MONTHS`.
    SixMonths,
    /// `SIX_YEARS`.
    SixYears,
    /// `TEN_YEARS`.
    TenYears,
    /// `THIRTY_MONTHS`.
    ThirtyMonths,
    /// `THREE_MONTHS`.
    ThreeMonths,
    /// `THREE_YEARS`.
    ThreeYears,
    /// `TWO_YEARS`.
    TwoYears,
}

#[diagnostic::do_not_recommend]
impl Kind for RetentionPeriod {}
#[diagnostic::do_not_recommend]
impl TextKind for RetentionPeriod {}
#[diagnostic::do_not_recommend]
impl IdKind for RetentionPeriod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetentionPeriod {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetentionPeriod> for RetentionPeriod {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriod> {
        const VALUES: &[&str] = &[
            "EIGHTEEN_MONTHS",
            "EIGHT_YEARS",
            "FIVE_YEARS",
            "FOUR_YEARS",
            "NINE_MONTHS",
            "NINE_YEARS",
            "ONE_YEAR",
            "PERMANENT",
            "SEVEN_YEARS",
            "SIX_MONTHS",
            "SIX_YEARS",
            "TEN_YEARS",
            "THIRTY_MONTHS",
            "THREE_MONTHS",
            "THREE_YEARS",
            "TWO_YEARS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
