// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::SessionLogger` and its property types.

use crate::l1::*;

/// The session logger resource.
///
/// `AWS::WorkSpacesWeb::SessionLogger`; `Ref` returns its `SessionLoggerArn`, a [`workspacesweb::SessionLoggerArn`](kinds::workspacesweb::SessionLoggerArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Attributes: `AssociatedPortalArns`, `CreationDate`, `SessionLoggerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSessionLogger(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::SessionLogger",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("session_logger.rules"),
};

impl CfnSessionLogger {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger";

    /// `CfnSessionLogger` with its required properties, in alphabetical order:
    ///
    /// - `event_filter`: The filter that specifies which events to monitor.
    /// - `log_configuration`: The configuration that specifies where logs are fowarded.
    pub fn new(
        event_filter: impl IntoValue<EventFilterProperty>,
        log_configuration: impl IntoValue<LogConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventFilter", event_filter.into_value().into_node());
        object_.put(
            "LogConfiguration",
            log_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The additional encryption context of the session logger.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom managed key of the session logger.
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// The human-readable display name.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The tags of the session logger.
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

impl Construct for CfnSessionLogger {
    type Handle = CfnSessionLoggerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSessionLoggerRef {
        CfnSessionLoggerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSessionLogger`] of a stack.
pub struct CfnSessionLoggerRef(NodeRef);

impl Clone for CfnSessionLoggerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSessionLoggerRef {}
impl AsNode for CfnSessionLoggerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSessionLoggerRef {
    /// What `Ref` returns: its `SessionLoggerArn`, a [`workspacesweb::SessionLoggerArn`](kinds::workspacesweb::SessionLoggerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::SessionLoggerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The associated portal ARN.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The date the session logger resource was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The ARN of the session logger resource.
    ///
    /// `Fn::GetAtt` of `SessionLoggerArn`.
    #[inline]
    pub fn attr_session_logger_arn(&self) -> Value<kinds::workspacesweb::SessionLoggerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SessionLoggerArn")))
    }
}

impl IntoValue<kinds::workspacesweb::SessionLoggerArn> for &CfnSessionLoggerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::SessionLoggerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The filter that specifies the events to monitor.
///
/// The property type `EventFilter` of `AWS::WorkSpacesWeb::SessionLogger`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventFilterProperty(Object);

impl EventFilterProperty {
    /// `EventFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The filter that monitors all of the available events, including any new events emitted in the future. The `All` and `Include` properties are not required, but one of them should be present. `{}` is a valid input.
    ///
    /// `All`; free JSON, such as an [`Object`].
    pub fn all(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("All", value.into_value().into_node());
        self
    }

    /// The filter that monitors only the listed set of events. New events are not auto-monitored. The `All` and `Include` properties are not required, but one of them should be present.
    ///
    /// `Include`; one of `WebsiteInteract`, `FileDownloadFromSecureBrowserToRemoteDisk`, `FileTransferFromRemoteToLocalDisk`, `FileTransferFromLocalToRemoteDisk`, `FileUploadFromRemoteDiskToSecureBrowser`, `ContentPasteToWebsite`, `ContentTransferFromLocalToRemoteClipboard`, `ContentCopyFromWebsite`, `UrlLoad`, `TabOpen`, `TabClose`, `PrintJobSubmit`, ….
    pub fn include(mut self, value: impl IntoValue<List<Include>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for EventFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventFilterProperty> for EventFilterProperty {}
impl From<EventFilterProperty> for Node {
    #[inline]
    fn from(value: EventFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventFilterProperty> for EventFilterProperty {
    #[inline]
    fn into_value(self) -> Value<EventFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the log.
///
/// The property type `LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for delivering the logs to S3.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3LogConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

/// The S3 log configuration.
///
/// The property type `S3LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LogConfigurationProperty(Object);

impl S3LogConfigurationProperty {
    /// `S3LogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket name where logs are delivered.
    /// - `folder_structure`: The folder structure that defines the organizational structure for log files in S3.
    /// - `log_file_format`: The format of the LogFile that is written to S3.
    pub fn new(
        bucket: impl IntoValue<String>,
        folder_structure: impl IntoValue<FolderStructure>,
        log_file_format: impl IntoValue<LogFileFormat>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("FolderStructure", folder_structure.into_value().into_node());
        object_.put("LogFileFormat", log_file_format.into_value().into_node());
        Self(object_)
    }

    /// The expected bucket owner of the target S3 bucket. The caller must have permissions to write to the target bucket.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// The S3 path prefix that determines where log files are stored.
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
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

impl Kind for S3LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LogConfigurationProperty> for S3LogConfigurationProperty {}
impl From<S3LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LogConfigurationProperty> for S3LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FolderStructure` of a `S3LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
pub enum FolderStructure {
    /// `Flat`.
    Flat,
    /// `NestedByDate`.
    NestedByDate,
}

#[diagnostic::do_not_recommend]
impl Kind for FolderStructure {}
#[diagnostic::do_not_recommend]
impl TextKind for FolderStructure {}
#[diagnostic::do_not_recommend]
impl IdKind for FolderStructure {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FolderStructure {}
#[diagnostic::do_not_recommend]
impl IntoValue<FolderStructure> for FolderStructure {
    #[inline]
    fn into_value(self) -> Value<FolderStructure> {
        const VALUES: &[&str] = &["Flat", "NestedByDate"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Include` of a `EventFilter` of `AWS::WorkSpacesWeb::SessionLogger`.
pub enum Include {
    /// `ContentCopyFromWebsite`.
    ContentCopyFromWebsite,
    /// `ContentPasteToWebsite`.
    ContentPasteToWebsite,
    /// `ContentTransferFromLocalToRemoteClipboard`.
    ContentTransferFromLocalToRemoteClipboard,
    /// `FileDownloadFromSecureBrowserToRemoteDisk`.
    FileDownloadFromSecureBrowserToRemoteDisk,
    /// `FileTransferFromLocalToRemoteDisk`.
    FileTransferFromLocalToRemoteDisk,
    /// `FileTransferFromRemoteToLocalDisk`.
    FileTransferFromRemoteToLocalDisk,
    /// `FileUploadFromRemoteDiskToSecureBrowser`.
    FileUploadFromRemoteDiskToSecureBrowser,
    /// `PrintJobSubmit`.
    PrintJobSubmit,
    /// `SessionConnect`.
    SessionConnect,
    /// `SessionDisconnect`.
    SessionDisconnect,
    /// `SessionEnd`.
    SessionEnd,
    /// `SessionStart`.
    SessionStart,
    /// `TabClose`.
    TabClose,
    /// `TabOpen`.
    TabOpen,
    /// `UrlBlockByContentFilter`.
    UrlBlockByContentFilter,
    /// `UrlLoad`.
    UrlLoad,
    /// `WebsiteInteract`.
    WebsiteInteract,
}

#[diagnostic::do_not_recommend]
impl Kind for Include {}
#[diagnostic::do_not_recommend]
impl TextKind for Include {}
#[diagnostic::do_not_recommend]
impl IdKind for Include {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Include {}
#[diagnostic::do_not_recommend]
impl IntoValue<Include> for Include {
    #[inline]
    fn into_value(self) -> Value<Include> {
        const VALUES: &[&str] = &[
            "ContentCopyFromWebsite",
            "ContentPasteToWebsite",
            "ContentTransferFromLocalToRemoteClipboard",
            "FileDownloadFromSecureBrowserToRemoteDisk",
            "FileTransferFromLocalToRemoteDisk",
            "FileTransferFromRemoteToLocalDisk",
            "FileUploadFromRemoteDiskToSecureBrowser",
            "PrintJobSubmit",
            "SessionConnect",
            "SessionDisconnect",
            "SessionEnd",
            "SessionStart",
            "TabClose",
            "TabOpen",
            "UrlBlockByContentFilter",
            "UrlLoad",
            "WebsiteInteract",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogFileFormat` of a `S3LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
pub enum LogFileFormat {
    /// `JSONLines`.
    JsonLines,
    /// `Json`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for LogFileFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for LogFileFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for LogFileFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogFileFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogFileFormat> for LogFileFormat {
    #[inline]
    fn into_value(self) -> Value<LogFileFormat> {
        const VALUES: &[&str] = &["JSONLines", "Json"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
