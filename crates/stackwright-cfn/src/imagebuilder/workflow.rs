// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::Workflow` and its property types.

use crate::l1::*;

/// Create a new workflow or a new version of an existing workflow.
///
/// `AWS::ImageBuilder::Workflow`; `Ref` returns its `Arn`, a [`imagebuilder::WorkflowArn`](kinds::imagebuilder::WorkflowArn).
/// Changing one of these replaces it: `ChangeDescription`, `Data`, `Description`, `KmsKeyId`, `Name`, `Type`, `Uri`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::Workflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workflow.rules"),
};

impl CfnWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::Workflow";

    /// `CfnWorkflow` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the workflow to create.
    /// - `r#type`: The phase in the image build process for which the workflow resource is responsible.
    /// - `version`: The semantic version of this workflow resource.
    pub fn new(
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// Describes what change has been made in this version of the workflow, or what makes this version different from other versions of the workflow.
    ///
    /// `ChangeDescription`; an update replaces the resource.
    pub fn change_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChangeDescription", value.into_value().into_node());
        self
    }

    /// Contains the UTF-8 encoded YAML document content for the workflow. Alternatively, you can specify the `uri` of a YAML document file stored in Amazon S3. However, you cannot specify both properties.
    ///
    /// `Data`; an update replaces the resource.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Describes the workflow.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource. This can be either the Key ARN or the Alias ARN. For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Tags that apply to the workflow resource.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnWorkflow {
    type Handle = CfnWorkflowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkflowRef {
        CfnWorkflowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkflow`] of a stack.
pub struct CfnWorkflowRef(NodeRef);

impl Clone for CfnWorkflowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkflowRef {}
impl AsNode for CfnWorkflowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkflowRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::WorkflowArn`](kinds::imagebuilder::WorkflowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::WorkflowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the workflow resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The latest version references of the workflow.
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
}

impl IntoValue<kinds::imagebuilder::WorkflowArn> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::WorkflowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::ImageBuilder::Workflow`.
pub enum Type {
    /// `BUILD`.
    Build,
    /// `DISTRIBUTION`.
    Distribution,
    /// `TEST`.
    Test,
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
        const VALUES: &[&str] = &["BUILD", "DISTRIBUTION", "TEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
