// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::Application` and its property types.

use crate::l1::*;

/// This resource creates an application. Applications store the details about how to launch applications on streaming instances. This is only supported for Elastic fleets.
///
/// `AWS::AppStream::Application`; `Ref` returns its `Arn`, a [`appstream::ApplicationArn`](kinds::appstream::ApplicationArn).
/// Changing one of these replaces it: `InstanceFamilies`, `Name`, `Platforms`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `app_block_arn`: The app block ARN with which the application should be associated.
    /// - `icon_s3_location`: The icon S3 location of the application.
    /// - `instance_families`: The instance families the application supports.
    /// - `launch_path`: The launch path of the application.
    /// - `name`: The name of the application.
    /// - `platforms`: The platforms the application supports.
    pub fn new(
        app_block_arn: impl IntoValue<kinds::appstream::AppBlockArn>,
        icon_s3_location: impl IntoValue<S3LocationProperty>,
        instance_families: impl IntoValue<List<String>>,
        launch_path: impl IntoValue<String>,
        name: impl IntoValue<String>,
        platforms: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppBlockArn", app_block_arn.into_value().into_node());
        object_.put("IconS3Location", icon_s3_location.into_value().into_node());
        object_.put(
            "InstanceFamilies",
            instance_families.into_value().into_node(),
        );
        object_.put("LaunchPath", launch_path.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Platforms", platforms.into_value().into_node());
        Self(object_)
    }

    /// A list of attributes to delete from an application.
    ///
    /// `AttributesToDelete`; updated in place.
    pub fn attributes_to_delete(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AttributesToDelete", value.into_value().into_node());
        self
    }

    /// The description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the application. This name is visible to users in the application catalog.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The launch parameters of the application.
    ///
    /// `LaunchParameters`; updated in place.
    pub fn launch_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchParameters", value.into_value().into_node());
        self
    }

    /// The tags of the application.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The working directory of the application.
    ///
    /// `WorkingDirectory`; updated in place.
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkingDirectory", value.into_value().into_node());
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`appstream::ApplicationArn`](kinds::appstream::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appstream::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the application was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }
}

impl IntoValue<kinds::appstream::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The S3 location of the application icon.
///
/// The property type `S3Location` of `AWS::AppStream::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket of the S3 object.
    /// - `s3_key`: The S3 key of the S3 object.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
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

/// The tag of the application.
///
/// The property type `Tag` of `AWS::AppStream::Application`.
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
