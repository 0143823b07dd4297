// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Agreement` and its property types.

use crate::l1::*;

/// Creates an agreement. An agreement is a bilateral trading partner agreement, or partnership, between an AWS Transfer Family server and an AS2 process. The agreement defines the file and message transfer relationship between the server and the AS2 process. To define an agreement, Transfer Family combines a server, local profile, partner profile, certificate, and other attributes.
///
/// The partner is identified with the `PartnerProfileId`, and the AS2 process is identified with the `LocalProfileId`.
///
/// > Specify *either* `BaseDirectory` or `CustomDirectories`, but not both. Specifying both causes the command to fail.
///
/// `AWS::Transfer::Agreement`; `Ref` returns the physical id, which is made of `AgreementId`, `ServerId`.
/// Changing one of these replaces it: `ServerId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgreement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Agreement",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agreement.rules"),
};

impl CfnAgreement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Agreement";

    /// `CfnAgreement` with its required properties, in alphabetical order:
    ///
    /// - `access_role`: Connectors are used to send files using either the AS2 or SFTP protocol.
    /// - `local_profile_id`: A unique identifier for the AS2 local profile.
    /// - `partner_profile_id`: A unique identifier for the partner profile used in the agreement.
    /// - `server_id`: A system-assigned unique identifier for a server instance.
    pub fn new(
        access_role: impl IntoValue<String>,
        local_profile_id: impl IntoValue<kinds::transfer::ProfileId>,
        partner_profile_id: impl IntoValue<String>,
        server_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessRole", access_role.into_value().into_node());
        object_.put("LocalProfileId", local_profile_id.into_value().into_node());
        object_.put(
            "PartnerProfileId",
            partner_profile_id.into_value().into_node(),
        );
        object_.put("ServerId", server_id.into_value().into_node());
        Self(object_)
    }

    /// The landing directory (folder) for files that are transferred by using the AS2 protocol.
    ///
    /// `BaseDirectory`; updated in place.
    pub fn base_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BaseDirectory", value.into_value().into_node());
        self
    }

    /// A `CustomDirectoriesType` structure. This structure specifies custom directories for storing various AS2 message files. You can specify directories for the following types of files.
    ///
    /// - Failed files
    /// - MDN files
    /// - Payload files
    /// - Status files
    /// - Temporary files
    ///
    /// `CustomDirectories`; updated in place.
    pub fn custom_directories(mut self, value: impl IntoValue<CustomDirectoriesProperty>) -> Self {
        self.0
            .put("CustomDirectories", value.into_value().into_node());
        self
    }

    /// The name or short description that's used to identify the agreement.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Determines whether or not unsigned messages from your trading partners will be accepted.
    ///
    /// - `ENABLED`: Transfer Family rejects unsigned messages from your trading partner.
    /// - `DISABLED` (default value): Transfer Family accepts unsigned messages from your trading partner.
    ///
    /// `EnforceMessageSigning`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn enforce_message_signing(mut self, value: impl IntoValue<EnforceMessageSigning>) -> Self {
        self.0
            .put("EnforceMessageSigning", value.into_value().into_node());
        self
    }

    /// Determines whether or not Transfer Family appends a unique string of characters to the end of the AS2 message payload filename when saving it.
    ///
    /// - `ENABLED`: the filename provided by your trading parter is preserved when the file is saved.
    /// - `DISABLED` (default value): when Transfer Family saves the file, the filename is adjusted, as described in [File names and locations](https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html#file-names-as2).
    ///
    /// `PreserveFilename`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn preserve_filename(mut self, value: impl IntoValue<PreserveFilename>) -> Self {
        self.0
            .put("PreserveFilename", value.into_value().into_node());
        self
    }

    /// The current status of the agreement, either `ACTIVE` or `INACTIVE`.
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for agreements.
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

impl Construct for CfnAgreement {
    type Handle = CfnAgreementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgreementRef {
        CfnAgreementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgreement`] of a stack.
pub struct CfnAgreementRef(NodeRef);

impl Clone for CfnAgreementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgreementRef {}
impl AsNode for CfnAgreementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgreementRef {
    /// What `Ref` returns: the physical id, which is made of `AgreementId`, `ServerId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the AS2 agreement, returned after the API call succeeds.
    ///
    /// `Fn::GetAtt` of `AgreementId`.
    #[inline]
    pub fn attr_agreement_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgreementId")))
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the agreement.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::AgreementArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::transfer::AgreementArn> for &CfnAgreementRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::AgreementArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies a separate directory for each type of file to store for an AS2 message.
///
/// The property type `CustomDirectories` of `AWS::Transfer::Agreement`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomDirectoriesProperty(Object);

impl CustomDirectoriesProperty {
    /// `CustomDirectoriesProperty` with its required properties, in alphabetical order:
    ///
    /// - `failed_files_directory`: Specifies a location to store the failed files for an AS2 message.
    /// - `mdn_files_directory`: Specifies a location to store the MDN file for an AS2 message.
    /// - `payload_files_directory`: Specifies a location to store the payload file for an AS2 message.
    /// - `status_files_directory`: Specifies a location to store the status file for an AS2 message.
    /// - `temporary_files_directory`: Specifies a location to store the temporary processing file for an AS2 message.
    pub fn new(
        failed_files_directory: impl IntoValue<String>,
        mdn_files_directory: impl IntoValue<String>,
        payload_files_directory: impl IntoValue<String>,
        status_files_directory: impl IntoValue<String>,
        temporary_files_directory: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FailedFilesDirectory",
            failed_files_directory.into_value().into_node(),
        );
        object_.put(
            "MdnFilesDirectory",
            mdn_files_directory.into_value().into_node(),
        );
        object_.put(
            "PayloadFilesDirectory",
            payload_files_directory.into_value().into_node(),
        );
        object_.put(
            "StatusFilesDirectory",
            status_files_directory.into_value().into_node(),
        );
        object_.put(
            "TemporaryFilesDirectory",
            temporary_files_directory.into_value().into_node(),
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

impl Kind for CustomDirectoriesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomDirectoriesProperty> for CustomDirectoriesProperty {}
impl From<CustomDirectoriesProperty> for Node {
    #[inline]
    fn from(value: CustomDirectoriesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomDirectoriesProperty> for CustomDirectoriesProperty {
    #[inline]
    fn into_value(self) -> Value<CustomDirectoriesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnforceMessageSigning` of `AWS::Transfer::Agreement`.
pub enum EnforceMessageSigning {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for EnforceMessageSigning {}
#[diagnostic::do_not_recommend]
impl TextKind for EnforceMessageSigning {}
#[diagnostic::do_not_recommend]
impl IdKind for EnforceMessageSigning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnforceMessageSigning {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnforceMessageSigning> for EnforceMessageSigning {
    #[inline]
    fn into_value(self) -> Value<EnforceMessageSigning> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreserveFilename` of `AWS::Transfer::Agreement`.
pub enum PreserveFilename {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PreserveFilename {}
#[diagnostic::do_not_recommend]
impl TextKind for PreserveFilename {}
#[diagnostic::do_not_recommend]
impl IdKind for PreserveFilename {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreserveFilename {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreserveFilename> for PreserveFilename {
    #[inline]
    fn into_value(self) -> Value<PreserveFilename> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::Transfer::Agreement`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
