// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Textract::Adapter` and its property types.

use crate::l1::*;

/// The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced performance on user-provided documents.
///
/// `AWS::Textract::Adapter`; `Ref` returns its `Arn`, a [`textract::AdapterArn`](kinds::textract::AdapterArn).
/// Changing one of these replaces it: `FeatureTypes`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAdapter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Textract::Adapter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("adapter.rules"),
};

impl CfnAdapter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Textract::Adapter";

    /// `CfnAdapter` with its required properties, in alphabetical order:
    ///
    /// - `adapter_name`: The name to be assigned to the adapter being created.
    /// - `feature_types`: The type of feature that the adapter is being trained on.
    pub fn new(
        adapter_name: impl IntoValue<String>,
        feature_types: impl IntoValue<List<FeatureType>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AdapterName", adapter_name.into_value().into_node());
        object_.put("FeatureTypes", feature_types.into_value().into_node());
        Self(object_)
    }

    /// Controls whether or not the adapter should automatically update.
    ///
    /// `AutoUpdate`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn auto_update(mut self, value: impl IntoValue<AutoUpdate>) -> Self {
        self.0.put("AutoUpdate", value.into_value().into_node());
        self
    }

    /// The description to be assigned to the adapter being created.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to the adapter.
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

impl Construct for CfnAdapter {
    type Handle = CfnAdapterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAdapterRef {
        CfnAdapterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAdapter`] of a stack.
pub struct CfnAdapterRef(NodeRef);

impl Clone for CfnAdapterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAdapterRef {}
impl AsNode for CfnAdapterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAdapterRef {
    /// What `Ref` returns: its `Arn`, a [`textract::AdapterArn`](kinds::textract::AdapterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::textract::AdapterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the adapter resource.
    ///
    /// `Fn::GetAtt` of `AdapterId`.
    #[inline]
    pub fn attr_adapter_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AdapterId")))
    }

    /// The Amazon Resource Name (ARN) of the adapter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::textract::AdapterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the adapter was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }
}

impl IntoValue<kinds::textract::AdapterArn> for &CfnAdapterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::textract::AdapterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AutoUpdate` of `AWS::Textract::Adapter`.
pub enum AutoUpdate {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoUpdate {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoUpdate {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoUpdate {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoUpdate {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoUpdate> for AutoUpdate {
    #[inline]
    fn into_value(self) -> Value<AutoUpdate> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FeatureTypes` of `AWS::Textract::Adapter`.
pub enum FeatureType {
    /// `QUERIES`.
    Queries,
}

#[diagnostic::do_not_recommend]
impl Kind for FeatureType {}
#[diagnostic::do_not_recommend]
impl TextKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl IdKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FeatureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FeatureType> for FeatureType {
    #[inline]
    fn into_value(self) -> Value<FeatureType> {
        const VALUES: &[&str] = &["QUERIES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
