// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsGuru::ResourceCollection` and its property types.

use crate::l1::*;

/// A collection of AWS resources supported by DevOps Guru. The one type of AWS resource collection supported is AWS CloudFormation stacks. DevOps Guru can be configured to analyze only the AWS resources that are defined in the stacks.
///
/// `AWS::DevOpsGuru::ResourceCollection`; `Ref` returns its `ResourceCollectionType`, a [`devopsguru::ResourceCollectionType`](kinds::devopsguru::ResourceCollectionType).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceCollection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsGuru::ResourceCollection",
    tags: None,
    rules: include_str!("resource_collection.rules"),
};

impl CfnResourceCollection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsGuru::ResourceCollection";

    /// `CfnResourceCollection` with its required properties, in alphabetical order:
    ///
    /// - `resource_collection_filter`: Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru.
    pub fn new(
        resource_collection_filter: impl IntoValue<ResourceCollectionFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceCollectionFilter",
            resource_collection_filter.into_value().into_node(),
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

impl Construct for CfnResourceCollection {
    type Handle = CfnResourceCollectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceCollectionRef {
        CfnResourceCollectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceCollection`] of a stack.
pub struct CfnResourceCollectionRef(NodeRef);

impl Clone for CfnResourceCollectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceCollectionRef {}
impl AsNode for CfnResourceCollectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceCollectionRef {
    /// What `Ref` returns: its `ResourceCollectionType`, a [`devopsguru::ResourceCollectionType`](kinds::devopsguru::ResourceCollectionType).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsguru::ResourceCollectionType> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The type of AWS resource collections to return. The one valid value is `CLOUD_FORMATION` for AWS CloudFormation stacks.
    ///
    /// `Fn::GetAtt` of `ResourceCollectionType`.
    #[inline]
    pub fn attr_resource_collection_type(
        &self,
    ) -> Value<kinds::devopsguru::ResourceCollectionType> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceCollectionType"),
        ))
    }
}

impl IntoValue<kinds::devopsguru::ResourceCollectionType> for &CfnResourceCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsguru::ResourceCollectionType> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in your account to analyze. For more information, see [Stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html) in the *AWS CloudFormation User Guide*.
///
/// The property type `CloudFormationCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudFormationCollectionFilterProperty(Object);

impl CloudFormationCollectionFilterProperty {
    /// `CloudFormationCollectionFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of CloudFormation stack names.
    ///
    /// `StackNames`.
    pub fn stack_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StackNames", value.into_value().into_node());
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

impl Kind for CloudFormationCollectionFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudFormationCollectionFilterProperty> for CloudFormationCollectionFilterProperty {}
impl From<CloudFormationCollectionFilterProperty> for Node {
    #[inline]
    fn from(value: CloudFormationCollectionFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudFormationCollectionFilterProperty> for CloudFormationCollectionFilterProperty {
    #[inline]
    fn into_value(self) -> Value<CloudFormationCollectionFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru.
///
/// The property type `ResourceCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceCollectionFilterProperty(Object);

impl ResourceCollectionFilterProperty {
    /// `ResourceCollectionFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in your account to analyze. For more information, see [Stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html) in the *AWS CloudFormation User Guide*.
    ///
    /// `CloudFormation`.
    pub fn cloud_formation(
        mut self,
        value: impl IntoValue<CloudFormationCollectionFilterProperty>,
    ) -> Self {
        self.0.put("CloudFormation", value.into_value().into_node());
        self
    }

    /// The AWS tags used to filter the resources in the resource collection.
    ///
    /// Tags help you identify and organize your AWS resources. Many AWS services support tagging, so you can assign the same tag to resources from different services to indicate that the resources are related. For example, you can assign the same tag to an Amazon DynamoDB table resource that you assign to an AWS Lambda function. For more information about using tags, see the [Tagging best practices](https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html) whitepaper.
    ///
    /// Each AWS tag has two parts.
    ///
    /// - A tag *key* (for example, `CostCenter`, `Environment`, `Project`, or `Secret`). Tag *keys* are case-sensitive.
    /// - A field known as a tag *value* (for example, `111122223333`, `Production`, or a team name). Omitting the tag *value* is the same as using an empty string. Like tag *keys*, tag *values* are case-sensitive. The tag value is a required property when AppBoundaryKey is specified.
    ///
    /// Together these are known as *key* - *value* pairs.
    ///
    /// > The string used for a *key* in a tag that you use to define your resource coverage must begin with the prefix `Devops-guru-`. The tag *key* might be `DevOps-Guru-deployment-application` or `devops-guru-rds-application`. When you create a *key*, the case of characters in the *key* can be whatever you choose. After you create a *key*, it is case-sensitive. For example, DevOps Guru works with a *key* named `devops-guru-rds` and a *key* named `DevOps-Guru-RDS`, and these act as two different *keys*. Possible *key* / *value* pairs in your application might be `Devops-Guru-production-application/RDS` or `Devops-Guru-production-application/containers`.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<TagCollectionProperty>>) -> Self {
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

impl Kind for ResourceCollectionFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceCollectionFilterProperty> for ResourceCollectionFilterProperty {}
impl From<ResourceCollectionFilterProperty> for Node {
    #[inline]
    fn from(value: ResourceCollectionFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceCollectionFilterProperty> for ResourceCollectionFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceCollectionFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of AWS tags.
///
/// Tags help you identify and organize your AWS resources. Many AWS services support tagging, so you can assign the same tag to resources from different services to indicate that the resources are related. For example, you can assign the same tag to an Amazon DynamoDB table resource that you assign to an AWS Lambda function. For more information about using tags, see the [Tagging best practices](https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html) whitepaper.
///
/// Each AWS tag has two parts.
///
/// - A tag *key* (for example, `CostCenter`, `Environment`, `Project`, or `Secret`). Tag *keys* are case-sensitive.
/// - A field known as a tag *value* (for example, `111122223333`, `Production`, or a team name). Omitting the tag *value* is the same as using an empty string. Like tag *keys*, tag *values* are case-sensitive. The tag value is a required property when *AppBoundaryKey* is specified.
///
/// Together these are known as *key* - *value* pairs.
///
/// > The string used for a *key* in a tag that you use to define your resource coverage must begin with the prefix `Devops-guru-`. The tag *key* might be `DevOps-Guru-deployment-application` or `devops-guru-rds-application`. When you create a *key*, the case of characters in the *key* can be whatever you choose. After you create a *key*, it is case-sensitive. For example, DevOps Guru works with a *key* named `devops-guru-rds` and a *key* named `DevOps-Guru-RDS`, and these act as two different *keys*. Possible *key* / *value* pairs in your application might be `Devops-Guru-production-application/RDS` or `Devops-Guru-production-application/containers`.
///
/// The property type `TagCollection` of `AWS::DevOpsGuru::ResourceCollection`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagCollectionProperty(Object);

impl TagCollectionProperty {
    /// `TagCollectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An AWS tag *key* that is used to identify the AWS resources that DevOps Guru analyzes. All AWS resources in your account and Region tagged with this *key* make up your DevOps Guru application and analysis boundary.
    ///
    /// > When you create a *key*, the case of characters in the *key* can be whatever you choose. After you create a *key*, it is case-sensitive. For example, DevOps Guru works with a *key* named `devops-guru-rds` and a *key* named `DevOps-Guru-RDS`, and these act as two different *keys*. Possible *key* / *value* pairs in your application might be `Devops-Guru-production-application/RDS` or `Devops-Guru-production-application/containers`.
    ///
    /// `AppBoundaryKey`.
    pub fn app_boundary_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppBoundaryKey", value.into_value().into_node());
        self
    }

    /// The values in an AWS tag collection.
    ///
    /// The tag's *value* is a field used to associate a string with the tag *key* (for example, `111122223333`, `Production`, or a team name). The *key* and *value* are the tag's *key* pair. Omitting the tag *value* is the same as using an empty string. Like tag *keys*, tag *values* are case-sensitive. You can specify a maximum of 256 characters for a tag value. The tag value is a required property when *AppBoundaryKey* is specified.
    ///
    /// `TagValues`.
    pub fn tag_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TagValues", value.into_value().into_node());
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

impl Kind for TagCollectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagCollectionProperty> for TagCollectionProperty {}
impl From<TagCollectionProperty> for Node {
    #[inline]
    fn from(value: TagCollectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagCollectionProperty> for TagCollectionProperty {
    #[inline]
    fn into_value(self) -> Value<TagCollectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
