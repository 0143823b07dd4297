// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::Component` and its property types.

use crate::l1::*;

/// Creates a new component that can be used to build, validate, test, and assess your image. The component is based on a YAML document that you specify using exactly one of the following methods:
///
/// - Inline, using the `data` property in the request body.
/// - A URL that points to a YAML document file stored in Amazon S3, using the `uri` property in the request body.
///
/// `AWS::ImageBuilder::Component`; `Ref` returns its `Arn`, a [`imagebuilder::ComponentArn`](kinds::imagebuilder::ComponentArn).
/// Changing one of these replaces it: `ChangeDescription`, `Data`, `Description`, `KmsKeyId`, `Name`, `Platform`, `SupportedOsVersions`, `Tags`, `Uri`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComponent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::Component",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("component.rules"),
};

impl CfnComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::Component";

    /// `CfnComponent` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the component.
    /// - `platform`: The operating system platform of the component.
    /// - `version`: The semantic version of the component.
    pub fn new(
        name: impl IntoValue<String>,
        platform: impl IntoValue<Platform>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Platform", platform.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The change description of the component. Describes what change has been made in this version, or what makes this version different from other versions of the component.
    ///
    /// `ChangeDescription`; an update replaces the resource.
    pub fn change_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChangeDescription", value.into_value().into_node());
        self
    }

    /// Component `data` contains inline YAML document content for the component. Alternatively, you can specify the `uri` of a YAML document file stored in Amazon S3. However, you cannot specify both properties.
    ///
    /// `Data`; an update replaces the resource.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Describes the contents of the component.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component. This can be either the Key ARN or the Alias ARN. For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The operating system (OS) version supported by the component. If the OS information is available, a prefix match is performed against the base image OS version during image recipe creation.
    ///
    /// `SupportedOsVersions`; an update replaces the resource.
    pub fn supported_os_versions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedOsVersions", value.into_value().into_node());
        self
    }

    /// The tags that apply to the component.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `uri` of a YAML component document file. This must be an S3 URL ( `s3://bucket/key`), and the requester must have permission to access the S3 bucket it points to. If you use Amazon S3, you can specify component content up to your service quota.
    ///
    /// Alternatively, you can specify the YAML document inline, using the component `data` property. You cannot specify both properties.
    ///
    /// `Uri`; an update replaces the resource.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Construct for CfnComponent {
    type Handle = CfnComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComponentRef {
        CfnComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComponent`] of a stack.
pub struct CfnComponentRef(NodeRef);

impl Clone for CfnComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComponentRef {}
impl AsNode for CfnComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComponentRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::ComponentArn`](kinds::imagebuilder::ComponentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::ComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the component. The following pattern is applied: `^arn:aws[^:]*:imagebuilder:[^:]+:(?:\d{12}|aws):(?:image-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline)/[a-z0-9-_]+(?:/(?:(?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:/\d+)?)?$`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::ComponentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the encryption status of the component. For example `true` or `false`.
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[inline]
    pub fn attr_encrypted(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Encrypted")))
    }

    /// The latest version references of the component.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[inline]
    pub fn attr_latest_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion")))
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Arn")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[inline]
    pub fn attr_latest_version_major(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Major")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[inline]
    pub fn attr_latest_version_minor(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Minor")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[inline]
    pub fn attr_latest_version_patch(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Patch")))
    }

    /// Returns the name of the component.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// Image Builder determines the component type based on the phases that are defined in the component document. If there is only one phase, and its name is "test", then the type is `TEST`. For all other components, the type is `BUILD`.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::imagebuilder::ComponentArn> for &CfnComponentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::ComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Platform` of `AWS::ImageBuilder::Component`.
pub enum Platform {
    /// `Linux`.
    Linux,
    /// `Windows`.
    Windows,
    /// `macOS`.
    MacOs,
}

#[diagnostic::do_not_recommend]
impl Kind for Platform {}
#[diagnostic::do_not_recommend]
impl TextKind for Platform {}
#[diagnostic::do_not_recommend]
impl IdKind for Platform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Platform {}
#[diagnostic::do_not_recommend]
impl IntoValue<Platform> for Platform {
    #[inline]
    fn into_value(self) -> Value<Platform> {
        const VALUES: &[&str] = &["Linux", "Windows", "macOS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
