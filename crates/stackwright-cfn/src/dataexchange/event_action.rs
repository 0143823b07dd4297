// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataExchange::EventAction` and its property types.

use crate::l1::*;

/// An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when a revision is published.
///
/// `AWS::DataExchange::EventAction`; `Ref` returns its `Arn`, a [`dataexchange::EventActionArn`](kinds::dataexchange::EventActionArn).
/// Changing one of these replaces it: `Event`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataExchange::EventAction",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_action.rules"),
};

impl CfnEventAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataExchange::EventAction";

    /// `CfnEventAction` with its required properties, in alphabetical order:
    ///
    /// - `action`: What occurs after a certain event.
    /// - `event`: What occurs to start an action.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        event: impl IntoValue<EventProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Event", event.into_value().into_node());
        Self(object_)
    }

    /// The tags for the event action.
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

impl Construct for CfnEventAction {
    type Handle = CfnEventActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventActionRef {
        CfnEventActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventAction`] of a stack.
pub struct CfnEventActionRef(NodeRef);

impl Clone for CfnEventActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventActionRef {}
impl AsNode for CfnEventActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventActionRef {
    /// What `Ref` returns: its `Arn`, a [`dataexchange::EventActionArn`](kinds::dataexchange::EventActionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dataexchange::EventActionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the event action.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dataexchange::EventActionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the event action was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier for the event action.
    ///
    /// `Fn::GetAtt` of `EventActionId`.
    #[inline]
    pub fn attr_event_action_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventActionId")))
    }

    /// The date and time that the event action was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::dataexchange::EventActionArn> for &CfnEventActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dataexchange::EventActionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// What occurs after a certain event.
///
/// The property type `Action` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details of the operation to be performed by the job.
    ///
    /// `ExportRevisionToS3`.
    pub fn export_revision_to_s3(
        mut self,
        value: impl IntoValue<AutoExportRevisionToS3RequestDetailsProperty>,
    ) -> Self {
        self.0
            .put("ExportRevisionToS3", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
///
/// The property type `AutoExportRevisionDestinationEntry` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoExportRevisionDestinationEntryProperty(Object);

impl AutoExportRevisionDestinationEntryProperty {
    /// `AutoExportRevisionDestinationEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon S3 bucket that is the destination for the event action.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// A string representing the pattern for generated names of the individual assets in the revision.
    ///
    /// `KeyPattern`.
    pub fn key_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPattern", value.into_value().into_node());
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

impl Kind for AutoExportRevisionDestinationEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoExportRevisionDestinationEntryProperty>
    for AutoExportRevisionDestinationEntryProperty
{
}
impl From<AutoExportRevisionDestinationEntryProperty> for Node {
    #[inline]
    fn from(value: AutoExportRevisionDestinationEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoExportRevisionDestinationEntryProperty>
    for AutoExportRevisionDestinationEntryProperty
{
    #[inline]
    fn into_value(self) -> Value<AutoExportRevisionDestinationEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of the operation to be performed by the job.
///
/// The property type `AutoExportRevisionToS3RequestDetails` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoExportRevisionToS3RequestDetailsProperty(Object);

impl AutoExportRevisionToS3RequestDetailsProperty {
    /// `AutoExportRevisionToS3RequestDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `revision_destination`: A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
    pub fn new(
        revision_destination: impl IntoValue<AutoExportRevisionDestinationEntryProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RevisionDestination",
            revision_destination.into_value().into_node(),
        );
        Self(object_)
    }

    /// Encryption configuration of the export job.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<ExportServerSideEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
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

impl Kind for AutoExportRevisionToS3RequestDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoExportRevisionToS3RequestDetailsProperty>
    for AutoExportRevisionToS3RequestDetailsProperty
{
}
impl From<AutoExportRevisionToS3RequestDetailsProperty> for Node {
    #[inline]
    fn from(value: AutoExportRevisionToS3RequestDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoExportRevisionToS3RequestDetailsProperty>
    for AutoExportRevisionToS3RequestDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<AutoExportRevisionToS3RequestDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What occurs to start an action.
///
/// The property type `Event` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventProperty(Object);

impl EventProperty {
    /// `EventProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the published revision.
    ///
    /// `RevisionPublished`.
    pub fn revision_published(mut self, value: impl IntoValue<RevisionPublishedProperty>) -> Self {
        self.0
            .put("RevisionPublished", value.into_value().into_node());
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

impl Kind for EventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventProperty> for EventProperty {}
impl From<EventProperty> for Node {
    #[inline]
    fn from(value: EventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventProperty> for EventProperty {
    #[inline]
    fn into_value(self) -> Value<EventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption configuration of the export job.
///
/// The property type `ExportServerSideEncryption` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExportServerSideEncryptionProperty(Object);

impl ExportServerSideEncryptionProperty {
    /// `ExportServerSideEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of server side encryption used for encrypting the objects in Amazon S3.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for ExportServerSideEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExportServerSideEncryptionProperty> for ExportServerSideEncryptionProperty {}
impl From<ExportServerSideEncryptionProperty> for Node {
    #[inline]
    fn from(value: ExportServerSideEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExportServerSideEncryptionProperty> for ExportServerSideEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<ExportServerSideEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the published revision.
///
/// The property type `RevisionPublished` of `AWS::DataExchange::EventAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct RevisionPublishedProperty(Object);

impl RevisionPublishedProperty {
    /// `RevisionPublishedProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_set_id`: The data set ID of the published revision.
    pub fn new(data_set_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSetId", data_set_id.into_value().into_node());
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

impl Kind for RevisionPublishedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RevisionPublishedProperty> for RevisionPublishedProperty {}
impl From<RevisionPublishedProperty> for Node {
    #[inline]
    fn from(value: RevisionPublishedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RevisionPublishedProperty> for RevisionPublishedProperty {
    #[inline]
    fn into_value(self) -> Value<RevisionPublishedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ExportServerSideEncryption` of `AWS::DataExchange::EventAction`.
pub enum Type {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
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
        const VALUES: &[&str] = &["AES256", "aws:kms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
