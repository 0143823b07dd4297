// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::NotebookInstance` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::NotebookInstance` resource creates an Amazon SageMaker notebook instance. A notebook instance is a machine learning (ML) compute instance running on a Jupyter notebook. For more information, see [Use Notebook Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi.html).
///
/// `AWS::SageMaker::NotebookInstance`; `Ref` returns its `NotebookInstanceArn`, a [`sagemaker::NotebookInstanceArn`](kinds::sagemaker::NotebookInstanceArn).
/// Changing one of these replaces it: `DirectInternetAccess`, `KmsKeyId`, `NotebookInstanceName`, `PlatformIdentifier`, `SecurityGroupIds`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotebookInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::NotebookInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("notebook_instance.rules"),
};

impl CfnNotebookInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::NotebookInstance";

    /// `CfnNotebookInstance` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The type of ML compute instance to launch for the notebook instance.
    /// - `role_arn`: When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf.
    pub fn new(
        instance_type: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance. Currently, only one instance type can be associated with a notebook instance. For more information, see [Using Elastic Inference in Amazon SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html).
    ///
    /// *Valid Values:* `ml.eia1.medium | ml.eia1.large | ml.eia1.xlarge | ml.eia2.medium | ml.eia2.large | ml.eia2.xlarge`.
    ///
    /// `AcceleratorTypes`; deprecated; updated in place.
    pub fn accelerator_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorTypes", value.into_value().into_node());
        self
    }

    /// An array of up to three Git repositories associated with the notebook instance. These can be either the names of Git repositories stored as resources in your account, or the URL of Git repositories in [AWS CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html) or in any other Git repository. These repositories are cloned at the same level as the default repository of your notebook instance. For more information, see [Associating Git Repositories with SageMaker AI Notebook Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    ///
    /// `AdditionalCodeRepositories`; updated in place.
    pub fn additional_code_repositories(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalCodeRepositories", value.into_value().into_node());
        self
    }

    /// The Git repository associated with the notebook instance as its default code repository. This can be either the name of a Git repository stored as a resource in your account, or the URL of a Git repository in [AWS CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html) or in any other Git repository. When you open a notebook instance, it opens in the directory that contains this repository. For more information, see [Associating Git Repositories with SageMaker AI Notebook Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    ///
    /// `DefaultCodeRepository`; updated in place.
    pub fn default_code_repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultCodeRepository", value.into_value().into_node());
        self
    }

    /// Sets whether SageMaker AI provides internet access to the notebook instance. If you set this to `Disabled` this notebook instance is able to access resources only in your VPC, and is not be able to connect to SageMaker AI training and endpoint services unless you configure a NAT Gateway in your VPC.
    ///
    /// For more information, see [Notebook Instances Are Internet-Enabled by Default](https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-additional-considerations.html#appendix-notebook-and-internet-access). You can set the value of this parameter to `Disabled` only if you set a value for the `SubnetId` parameter.
    ///
    /// `DirectInternetAccess`; an update replaces the resource.
    pub fn direct_internet_access(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DirectInternetAccess", value.into_value().into_node());
        self
    }

    /// Information on the IMDS configuration of the notebook instance
    ///
    /// `InstanceMetadataServiceConfiguration`; updated in place.
    pub fn instance_metadata_service_configuration(
        mut self,
        value: impl IntoValue<InstanceMetadataServiceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InstanceMetadataServiceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached to your notebook instance. The KMS key you provide must be enabled. For information, see [Enabling and Disabling Keys](https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The name of a lifecycle configuration to associate with the notebook instance. For information about lifecycle configurations, see [Customize a Notebook Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html) in the *Amazon SageMaker Developer Guide*.
    ///
    /// `LifecycleConfigName`; updated in place.
    pub fn lifecycle_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecycleConfigName", value.into_value().into_node());
        self
    }

    /// The name of the new notebook instance.
    ///
    /// `NotebookInstanceName`; an update replaces the resource.
    pub fn notebook_instance_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotebookInstanceName", value.into_value().into_node());
        self
    }

    /// The platform identifier of the notebook instance runtime environment. The default value is `notebook-al2-v2`.
    ///
    /// `PlatformIdentifier`; an update replaces the resource.
    pub fn platform_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformIdentifier", value.into_value().into_node());
        self
    }

    /// Whether root access is enabled or disabled for users of the notebook instance. The default value is `Enabled`.
    ///
    /// > Lifecycle configurations need root access to be able to set up a notebook instance. Because of this, lifecycle configurations associated with a notebook instance always run with root access even if you disable root access for users.
    ///
    /// `RootAccess`; updated in place.
    pub fn root_access(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RootAccess", value.into_value().into_node());
        self
    }

    /// The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must be for the same VPC as specified in the subnet.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Resource Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) and [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what).
    ///
    /// You can add tags later by using the `CreateTags` API.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB.
    ///
    /// > Expect some interruption of service if this parameter is changed as CloudFormation stops a notebook instance and starts it up again to update it.
    ///
    /// `VolumeSizeInGB`; updated in place.
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSizeInGB", value.into_value().into_node());
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

impl Construct for CfnNotebookInstance {
    type Handle = CfnNotebookInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotebookInstanceRef {
        CfnNotebookInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotebookInstance`] of a stack.
pub struct CfnNotebookInstanceRef(NodeRef);

impl Clone for CfnNotebookInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotebookInstanceRef {}
impl AsNode for CfnNotebookInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotebookInstanceRef {
    /// What `Ref` returns: its `NotebookInstanceArn`, a [`sagemaker::NotebookInstanceArn`](kinds::sagemaker::NotebookInstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::NotebookInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the notebook instance.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceArn`.
    #[inline]
    pub fn attr_notebook_instance_arn(&self) -> Value<kinds::sagemaker::NotebookInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NotebookInstanceArn")))
    }

    /// The name of the notebook instance, such as `MyNotebookInstance`.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceName`.
    #[inline]
    pub fn attr_notebook_instance_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NotebookInstanceName")))
    }
}

impl IntoValue<kinds::sagemaker::NotebookInstanceArn> for &CfnNotebookInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::NotebookInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information on the IMDS configuration of the notebook instance
///
/// The property type `InstanceMetadataServiceConfiguration` of `AWS::SageMaker::NotebookInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMetadataServiceConfigurationProperty(Object);

impl InstanceMetadataServiceConfigurationProperty {
    /// `InstanceMetadataServiceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_instance_metadata_service_version`: Indicates the minimum IMDS version that the notebook instance supports.
    pub fn new(minimum_instance_metadata_service_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumInstanceMetadataServiceVersion",
            minimum_instance_metadata_service_version
                .into_value()
                .into_node(),
        );
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

impl Kind for InstanceMetadataServiceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMetadataServiceConfigurationProperty>
    for InstanceMetadataServiceConfigurationProperty
{
}
impl From<InstanceMetadataServiceConfigurationProperty> for Node {
    #[inline]
    fn from(value: InstanceMetadataServiceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMetadataServiceConfigurationProperty>
    for InstanceMetadataServiceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataServiceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
