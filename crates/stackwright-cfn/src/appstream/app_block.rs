// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::AppBlock` and its property types.

use crate::l1::*;

/// This resource creates an app block. App blocks store details about the virtual hard disk that contains the files for the application in an S3 bucket. It also stores the setup script with details about how to mount the virtual hard disk. App blocks are only supported for Elastic fleets.
///
/// `AWS::AppStream::AppBlock`; `Ref` returns its `Arn`, a [`appstream::AppBlockArn`](kinds::appstream::AppBlockArn).
/// Changing one of these replaces it: `Description`, `DisplayName`, `Name`, `PackagingType`, `PostSetupScriptDetails`, `SetupScriptDetails`, `SourceS3Location`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppBlock(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::AppBlock",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_block.rules"),
};

impl CfnAppBlock {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::AppBlock";

    /// `CfnAppBlock` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the app block.
    /// - `source_s3_location`: The source S3 location of the app block.
    pub fn new(
        name: impl IntoValue<String>,
        source_s3_location: impl IntoValue<S3LocationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SourceS3Location",
            source_s3_location.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the app block.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the app block.
    ///
    /// `DisplayName`; an update replaces the resource.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The packaging type of the app block.
    ///
    /// `PackagingType`; an update replaces the resource.
    pub fn packaging_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PackagingType", value.into_value().into_node());
        self
    }

    /// The post setup script details of the app block.
    ///
    /// `PostSetupScriptDetails`; an update replaces the resource.
    pub fn post_setup_script_details(
        mut self,
        value: impl IntoValue<ScriptDetailsProperty>,
    ) -> Self {
        self.0
            .put("PostSetupScriptDetails", value.into_value().into_node());
        self
    }

    /// The setup script details of the app block.
    ///
    /// `SetupScriptDetails`; an update replaces the resource.
    pub fn setup_script_details(mut self, value: impl IntoValue<ScriptDetailsProperty>) -> Self {
        self.0
            .put("SetupScriptDetails", value.into_value().into_node());
        self
    }

    /// The tags of the app block.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagProperty>>) -> Self {
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

impl Construct for CfnAppBlock {
    type Handle = CfnAppBlockRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppBlockRef {
        CfnAppBlockRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppBlock`] of a stack.
pub struct CfnAppBlockRef(NodeRef);

impl Clone for CfnAppBlockRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppBlockRef {}
impl AsNode for CfnAppBlockRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppBlockRef {
    /// What `Ref` returns: its `Arn`, a [`appstream::AppBlockArn`](kinds::appstream::AppBlockArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::AppBlockArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the app block.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appstream::AppBlockArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the app block was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }
}

impl IntoValue<kinds::appstream::AppBlockArn> for &CfnAppBlockRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::AppBlockArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The S3 location of the app block.
///
/// The property type `S3Location` of `AWS::AppStream::AppBlock`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket of the app block.
    pub fn new(s3_bucket: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        Self(object_)
    }

    /// The S3 key of the S3 object of the virtual hard disk.
    ///
    /// This is required when it's used by `SetupScriptDetails` and `PostSetupScriptDetails`.
    ///
    /// `S3Key`; an update replaces the resource.
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Key", value.into_value().into_node());
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

/// The details of the script.
///
/// The property type `ScriptDetails` of `AWS::AppStream::AppBlock`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptDetailsProperty(Object);

impl ScriptDetailsProperty {
    /// `ScriptDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `executable_path`: The run path for the script.
    /// - `script_s3_location`: The S3 object location of the script.
    /// - `timeout_in_seconds`: The run timeout, in seconds, for the script.
    pub fn new(
        executable_path: impl IntoValue<String>,
        script_s3_location: impl IntoValue<S3LocationProperty>,
        timeout_in_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutablePath", executable_path.into_value().into_node());
        object_.put(
            "ScriptS3Location",
            script_s3_location.into_value().into_node(),
        );
        object_.put(
            "TimeoutInSeconds",
            timeout_in_seconds.into_value().into_node(),
        );
        Self(object_)
    }

    /// The parameters used in the run path for the script.
    ///
    /// `ExecutableParameters`; an update replaces the resource.
    pub fn executable_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExecutableParameters", value.into_value().into_node());
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

impl Kind for ScriptDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptDetailsProperty> for ScriptDetailsProperty {}
impl From<ScriptDetailsProperty> for Node {
    #[inline]
    fn from(value: ScriptDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptDetailsProperty> for ScriptDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tag of the app block.
///
/// The property type `Tag` of `AWS::AppStream::AppBlock`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagProperty(Object);

impl TagProperty {
    /// `TagProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `TagKey` property.
    ///
    /// `TagKey`.
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagKey", value.into_value().into_node());
        self
    }

    /// The `TagValue` property.
    ///
    /// `TagValue`.
    pub fn tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagValue", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagProperty> for TagProperty {}
impl From<TagProperty> for Node {
    #[inline]
    fn from(value: TagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagProperty> for TagProperty {
    #[inline]
    fn into_value(self) -> Value<TagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
