// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConvert::Preset` and its property types.

use crate::l1::*;

/// The AWS::MediaConvert::Preset resource is an AWS Elemental MediaConvert resource type that you can use to specify encoding settings for a single output in a transcoding job.
///
/// When you declare this entity in your CloudFormation template, you pass in your transcoding job settings in JSON or YAML format. This settings specification must be formed in a particular way that conforms to AWS Elemental MediaConvert job validation. For more information about creating an output preset model for the `SettingsJson` property, see the Remarks section later in this topic.
///
/// For more information about output MediaConvert presets, see [Working with AWS Elemental MediaConvert Output Presets](https://docs.aws.amazon.com/mediaconvert/latest/ug/working-with-presets.html) in the **.
///
/// `AWS::MediaConvert::Preset`; `Ref` returns its `Name`, a [`mediaconvert::PresetName`](kinds::mediaconvert::PresetName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPreset(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConvert::Preset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("preset.rules"),
};

impl CfnPreset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConvert::Preset";

    /// `CfnPreset` with its required properties, in alphabetical order:
    ///
    /// - `settings_json`: Specify, in JSON format, the transcoding job settings for this output preset.
    pub fn new(settings_json: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SettingsJson", settings_json.into_value().into_node());
        Self(object_)
    }

    /// The new category for the preset, if you are changing it.
    ///
    /// `Category`; updated in place.
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Category", value.into_value().into_node());
        self
    }

    /// The new description for the preset, if you are changing it.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the preset that you are modifying.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnPreset {
    type Handle = CfnPresetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPresetRef {
        CfnPresetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPreset`] of a stack.
pub struct CfnPresetRef(NodeRef);

impl Clone for CfnPresetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPresetRef {}
impl AsNode for CfnPresetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPresetRef {
    /// What `Ref` returns: its `Name`, a [`mediaconvert::PresetName`](kinds::mediaconvert::PresetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconvert::PresetName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconvert::PresetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the output preset, such as `HEVC high res`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::mediaconvert::PresetName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::mediaconvert::PresetName> for &CfnPresetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::PresetName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediaconvert::PresetArn> for &CfnPresetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::PresetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
