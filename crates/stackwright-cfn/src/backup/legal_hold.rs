// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::LegalHold` and its property types.

use crate::l1::*;

/// Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while under hold.
///
/// `AWS::Backup::LegalHold`; `Ref` returns its `Arn`, a [`backup::LegalHoldArn`](kinds::backup::LegalHoldArn).
/// Changing one of these replaces it: `Description`, `RecoveryPointSelection`, `Title`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLegalHold(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::LegalHold",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("legal_hold.rules"),
};

impl CfnLegalHold {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::LegalHold";

    /// `CfnLegalHold` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the legal hold.
    /// - `recovery_point_selection`: The criteria to assign a set of resources, such as resource types or backup vaults.
    /// - `title`: The title of the legal hold.
    pub fn new(
        description: impl IntoValue<String>,
        recovery_point_selection: impl IntoValue<RecoveryPointSelectionProperty>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "RecoveryPointSelection",
            recovery_point_selection.into_value().into_node(),
        );
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// Optional tags to include.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnLegalHold {
    type Handle = CfnLegalHoldRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLegalHoldRef {
        CfnLegalHoldRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLegalHold`] of a stack.
pub struct CfnLegalHoldRef(NodeRef);

impl Clone for CfnLegalHoldRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLegalHoldRef {}
impl AsNode for CfnLegalHoldRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLegalHoldRef {
    /// What `Ref` returns: its `Arn`, a [`backup::LegalHoldArn`](kinds::backup::LegalHoldArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::LegalHoldArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the legal hold.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::backup::LegalHoldArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the legal hold was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The ID of the legal hold.
    ///
    /// `Fn::GetAtt` of `LegalHoldId`.
    #[inline]
    pub fn attr_legal_hold_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LegalHoldId")))
    }

    /// The status of the legal hold.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::backup::LegalHoldArn> for &CfnLegalHoldRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::LegalHoldArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A date range for filtering recovery points.
///
/// The property type `DateRange` of `AWS::Backup::LegalHold`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateRangeProperty(Object);

impl DateRangeProperty {
    /// `DateRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_date`: The beginning date, inclusive.
    /// - `to_date`: The end date, inclusive.
    pub fn new(from_date: impl IntoValue<String>, to_date: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromDate", from_date.into_value().into_node());
        object_.put("ToDate", to_date.into_value().into_node());
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

impl Kind for DateRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateRangeProperty> for DateRangeProperty {}
impl From<DateRangeProperty> for Node {
    #[inline]
    fn from(value: DateRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateRangeProperty> for DateRangeProperty {
    #[inline]
    fn into_value(self) -> Value<DateRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria to assign a set of resources, such as resource types or backup vaults.
///
/// The property type `RecoveryPointSelection` of `AWS::Backup::LegalHold`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecoveryPointSelectionProperty(Object);

impl RecoveryPointSelectionProperty {
    /// `RecoveryPointSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date range for filtering recovery points.
    ///
    /// `DateRange`.
    pub fn date_range(mut self, value: impl IntoValue<DateRangeProperty>) -> Self {
        self.0.put("DateRange", value.into_value().into_node());
        self
    }

    /// The resources included in the resource selection.
    ///
    /// `ResourceIdentifiers`.
    pub fn resource_identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceIdentifiers", value.into_value().into_node());
        self
    }

    /// The names of the vaults in which the selected recovery points are contained.
    ///
    /// `VaultNames`.
    pub fn vault_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("VaultNames", value.into_value().into_node());
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

impl Kind for RecoveryPointSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecoveryPointSelectionProperty> for RecoveryPointSelectionProperty {}
impl From<RecoveryPointSelectionProperty> for Node {
    #[inline]
    fn from(value: RecoveryPointSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecoveryPointSelectionProperty> for RecoveryPointSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<RecoveryPointSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Backup::LegalHold`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
