// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ModelPackageGroup` and its property types.

use crate::l1::*;

/// A group of versioned models in the Model Registry.
///
/// `AWS::SageMaker::ModelPackageGroup`; `Ref` returns its `ModelPackageGroupArn`, a [`sagemaker::ModelPackageGroupArn`](kinds::sagemaker::ModelPackageGroupArn).
/// Changing one of these replaces it: `ModelPackageGroupDescription`, `ModelPackageGroupName`.
/// Attributes: `CreationTime`, `ModelPackageGroupArn`, `ModelPackageGroupStatus`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModelPackageGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ModelPackageGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model_package_group.rules"),
};

impl CfnModelPackageGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup";

    /// `CfnModelPackageGroup` with its required properties, in alphabetical order:
    ///
    /// - `model_package_group_name`: The name of the model group.
    pub fn new(model_package_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ModelPackageGroupName",
            model_package_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description for the model group.
    ///
    /// `ModelPackageGroupDescription`; an update replaces the resource.
    pub fn model_package_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ModelPackageGroupDescription",
            value.into_value().into_node(),
        );
        self
    }

    /// A resouce policy to control access to a model group. For information about resoure policies, see [Identity-based policies and resource-based policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html) in the *AWS Identity and Access Management User Guide.*.
    ///
    /// `ModelPackageGroupPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn model_package_group_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0
            .put("ModelPackageGroupPolicy", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnModelPackageGroup {
    type Handle = CfnModelPackageGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelPackageGroupRef {
        CfnModelPackageGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModelPackageGroup`] of a stack.
pub struct CfnModelPackageGroupRef(NodeRef);

impl Clone for CfnModelPackageGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelPackageGroupRef {}
impl AsNode for CfnModelPackageGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelPackageGroupRef {
    /// What `Ref` returns: its `ModelPackageGroupArn`, a [`sagemaker::ModelPackageGroupArn`](kinds::sagemaker::ModelPackageGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ModelPackageGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the model group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the model group.
    ///
    /// `Fn::GetAtt` of `ModelPackageGroupArn`.
    #[inline]
    pub fn attr_model_package_group_arn(&self) -> Value<kinds::sagemaker::ModelPackageGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelPackageGroupArn")))
    }

    /// The status of the model group.
    ///
    /// `Fn::GetAtt` of `ModelPackageGroupStatus`.
    #[inline]
    pub fn attr_model_package_group_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ModelPackageGroupStatus"),
        ))
    }
}

impl IntoValue<kinds::sagemaker::ModelPackageGroupArn> for &CfnModelPackageGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelPackageGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
