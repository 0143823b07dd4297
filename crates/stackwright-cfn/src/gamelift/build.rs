// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::Build` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::Build` resource creates a game server build that is installed and run on instances in an Amazon GameLift fleet. This resource points to an Amazon S3 location that contains a zip file with all of the components of the game server build.
///
/// `AWS::GameLift::Build`; `Ref` returns its `BuildId`, a [`gamelift::BuildId`](kinds::gamelift::BuildId).
/// Changing one of these replaces it: `OperatingSystem`, `ServerSdkVersion`, `StorageLocation`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBuild(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::Build",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("build.rules"),
};

impl CfnBuild {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::Build";

    /// `CfnBuild` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A descriptive label that is associated with a build. Build names do not need to be unique.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The operating system that your game server binaries run on. This value determines the type of fleet resources that you use for this build. If your game build contains multiple executables, they all must run on the same operating system. You must specify a valid operating system in this request. There is no default value. You can't change a build's operating system later.
    ///
    /// > Amazon Linux 2 (AL2) will reach end of support on 6/30/2025. See more details in the [Amazon Linux 2 FAQs](https://docs.aws.amazon.com/amazon-linux-2/faqs/). For game servers that are hosted on AL2 and use server SDK version 4.x for Amazon GameLift Servers, first update the game server build to server SDK 5.x, and then deploy to AL2023 instances. See [Migrate to server SDK version 5.](https://docs.aws.amazon.com/gamelift/latest/developerguide/reference-serversdk5-migration.html)
    ///
    /// `OperatingSystem`; one of `AMAZON_LINUX`, `AMAZON_LINUX_2`, `AMAZON_LINUX_2023`, `WINDOWS_2012`, `WINDOWS_2016`, `WINDOWS_2022`; an update replaces the resource.
    pub fn operating_system(mut self, value: impl IntoValue<OperatingSystem>) -> Self {
        self.0
            .put("OperatingSystem", value.into_value().into_node());
        self
    }

    /// A server SDK version you used when integrating your game server build with Amazon GameLift Servers. For more information see [Integrate games with custom game servers](https://docs.aws.amazon.com/gamelift/latest/developerguide/integration-custom-intro.html). By default Amazon GameLift Servers sets this value to `4.0.2`.
    ///
    /// `ServerSdkVersion`; an update replaces the resource.
    pub fn server_sdk_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerSdkVersion", value.into_value().into_node());
        self
    }

    /// Information indicating where your game build files are stored. Use this parameter only when creating a build with files stored in an Amazon S3 bucket that you own. The storage location must specify an Amazon S3 bucket name and key. The location must also specify a role ARN that you set up to allow Amazon GameLift Servers to access your Amazon S3 bucket. The S3 bucket and your new build must be in the same Region.
    ///
    /// If a `StorageLocation` is specified, the size of your file can be found in your Amazon S3 bucket. Amazon GameLift Servers will report a `SizeOnDisk` of 0.
    ///
    /// `StorageLocation`; an update replaces the resource.
    pub fn storage_location(mut self, value: impl IntoValue<StorageLocationProperty>) -> Self {
        self.0
            .put("StorageLocation", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Version information that is associated with this build. Version strings do not need to be unique.
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

impl Construct for CfnBuild {
    type Handle = CfnBuildRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBuildRef {
        CfnBuildRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBuild`] of a stack.
pub struct CfnBuildRef(NodeRef);

impl Clone for CfnBuildRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBuildRef {}
impl AsNode for CfnBuildRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBuildRef {
    /// What `Ref` returns: its `BuildId`, a [`gamelift::BuildId`](kinds::gamelift::BuildId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::BuildId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers build resource and uniquely identifies it. ARNs are unique across all Regions. Format is `arn:aws:gamelift:<region>::build/build-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`. In a GameLift build ARN, the resource ID matches the *BuildId* value.
    ///
    /// `Fn::GetAtt` of `BuildArn`.
    #[inline]
    pub fn attr_build_arn(&self) -> Value<kinds::gamelift::BuildArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BuildArn")))
    }

    /// A unique identifier for the build.
    ///
    /// `Fn::GetAtt` of `BuildId`.
    #[inline]
    pub fn attr_build_id(&self) -> Value<kinds::gamelift::BuildId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BuildId")))
    }
}

impl IntoValue<kinds::gamelift::BuildId> for &CfnBuildRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::BuildId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::BuildArn> for &CfnBuildRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::BuildArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BuildArn")))
    }
}

/// The location in Amazon S3 where build or script files are stored for access by Amazon GameLift.
///
/// The property type `StorageLocation` of `AWS::GameLift::Build`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLocationProperty(Object);

impl StorageLocationProperty {
    /// `StorageLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: An Amazon S3 bucket identifier.
    /// - `key`: The name of the zip file that contains the build files or script files.
    /// - `role_arn`: The ARNfor an IAM role that allows Amazon GameLift to access the S3 bucket.
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

    /// A version of a stored file to retrieve, if the object versioning feature is turned on for the S3 bucket. Use this parameter to specify a specific version. If this parameter isn't set, Amazon GameLift Servers retrieves the latest version of the file.
    ///
    /// `ObjectVersion`; an update replaces the resource.
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

impl Kind for StorageLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLocationProperty> for StorageLocationProperty {}
impl From<StorageLocationProperty> for Node {
    #[inline]
    fn from(value: StorageLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLocationProperty> for StorageLocationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `OperatingSystem` of `AWS::GameLift::Build`.
pub enum OperatingSystem {
    /// `AMAZON_LINUX`.
    AmazonLinux,
    /// `AMAZON_LINUX_2`.
    AmazonLinux2,
    /// `AMAZON_LINUX_2023`.
    AmazonLinux2023,
    /// `WINDOWS_2012`.
    Windows2012,
    /// `WINDOWS_2016`.
    Windows2016,
    /// `WINDOWS_2022`.
    Windows2022,
}

#[diagnostic::do_not_recommend]
impl Kind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl TextKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IdKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IntoValue<OperatingSystem> for OperatingSystem {
    #[inline]
    fn into_value(self) -> Value<OperatingSystem> {
        const VALUES: &[&str] = &[
            "AMAZON_LINUX",
            "AMAZON_LINUX_2",
            "AMAZON_LINUX_2023",
            "WINDOWS_2012",
            "WINDOWS_2016",
            "WINDOWS_2022",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
