// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::Script` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::Script` resource creates a new script record for your Realtime Servers script. Realtime scripts are JavaScript that provide configuration settings and optional custom game logic for your game. The script is deployed when you create a Realtime Servers fleet to host your game sessions. Script logic is executed during an active game session.
///
/// `AWS::GameLift::Script`; `Ref` returns its `Id`, a [`gamelift::ScriptId`](kinds::gamelift::ScriptId).
/// Changing one of these replaces it: `NodeJsVersion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScript(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::Script",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("script.rules"),
};

impl CfnScript {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::Script";

    /// `CfnScript` with its required properties, in alphabetical order:
    ///
    /// - `storage_location`: The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored.
    pub fn new(storage_location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageLocation", storage_location.into_value().into_node());
        Self(object_)
    }

    /// A descriptive label that is associated with a script. Script names do not need to be unique.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Node.js version used for execution of the Realtime script.
    ///
    /// `NodeJsVersion`; an update replaces the resource.
    pub fn node_js_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NodeJsVersion", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new script resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*. Once the resource is created, you can use TagResource, UntagResource, and ListTagsForResource to add, remove, and view tags. The maximum tag limit may be lower than stated. See the AWS General Reference for actual tagging limits.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The version that is associated with a build or script. Version strings do not need to be unique.
    ///
    /// `Version`; updated in place.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Construct for CfnScript {
    type Handle = CfnScriptRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScriptRef {
        CfnScriptRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScript`] of a stack.
pub struct CfnScriptRef(NodeRef);

impl Clone for CfnScriptRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScriptRef {}
impl AsNode for CfnScriptRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScriptRef {
    /// What `Ref` returns: its `Id`, a [`gamelift::ScriptId`](kinds::gamelift::ScriptId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::ScriptId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) for the script.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gamelift::ScriptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"`).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique identifier for a Realtime script.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::gamelift::ScriptId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The file size of the uploaded Realtime script, expressed in bytes. When files are uploaded from an S3 location, this value remains at "0".
    ///
    /// `Fn::GetAtt` of `SizeOnDisk`.
    #[inline]
    pub fn attr_size_on_disk(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SizeOnDisk")))
    }
}

impl IntoValue<kinds::gamelift::ScriptId> for &CfnScriptRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::ScriptId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::ScriptArn> for &CfnScriptRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::ScriptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The location in Amazon S3 where build or script files can be stored for access by Amazon GameLift.
///
/// The property type `S3Location` of `AWS::GameLift::Script`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: An Amazon S3 bucket identifier.
    /// - `key`: The name of the zip file that contains the build files or script files.
    /// - `role_arn`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) for an IAM role that allows Amazon GameLift Servers to access the S3 bucket.
    pub fn new(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The version of the file, if object versioning is turned on for the bucket. Amazon GameLift Servers uses this information when retrieving files from an S3 bucket that you own. Use this parameter to specify a specific version of the file. If not set, the latest version of the file is retrieved.
    ///
    /// `ObjectVersion`.
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObjectVersion", value.into_value().into_node());
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
