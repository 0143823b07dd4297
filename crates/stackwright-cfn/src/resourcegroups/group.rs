// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResourceGroups::Group` and its property types.

use crate::l1::*;

/// Creates a resource group with the specified name and description. You can optionally include either a resource query or a service configuration. For more information about constructing a resource query, see [Build queries and groups in Resource Groups](https://docs.aws.amazon.com//ARG/latest/userguide/getting_started-query.html) in the *Resource Groups User Guide*. For more information about service-linked groups and service configurations, see [Service configurations for Resource Groups](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html).
///
/// *Minimum permissions*
///
/// To run this command, you must have the following permissions:
///
/// - `resource-groups:CreateGroup`
///
/// `AWS::ResourceGroups::Group`; `Ref` returns its `Name`, a [`resourcegroups::GroupName`](kinds::resourcegroups::GroupName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResourceGroups::Group",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResourceGroups::Group";

    /// `CfnGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a resource group.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The service configuration currently associated with the resource group and in effect for the members of the resource group. A `Configuration` consists of one or more `ConfigurationItem` entries. For information about service configurations for resource groups and how to construct them, see [Service configurations for resource groups](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html) in the *Resource Groups User Guide*.
    ///
    /// > You can include either a `Configuration` or a `ResourceQuery`, but not both.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<List<ConfigurationItemProperty>>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The description of the resource group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The resource query structure that is used to dynamically determine which AWS resources are members of the associated resource group. For more information about queries and how to construct them, see [Build queries and groups in Resource Groups](https://docs.aws.amazon.com//ARG/latest/userguide/gettingstarted-query.html) in the *Resource Groups User Guide*
    ///
    /// > - You can include either a `ResourceQuery` or a `Configuration`, but not both.
    /// > - You can specify the group's membership either by using a `ResourceQuery` or by using a list of `Resources`, but not both.
    ///
    /// `ResourceQuery`; updated in place.
    pub fn resource_query(mut self, value: impl IntoValue<ResourceQueryProperty>) -> Self {
        self.0.put("ResourceQuery", value.into_value().into_node());
        self
    }

    /// A list of the Amazon Resource Names (ARNs) of AWS resources that you want to add to the specified group.
    ///
    /// > - You can specify the group membership either by using a list of `Resources` or by using a `ResourceQuery`, but not both.
    /// > - You can include a `Resources` property only if you also specify a `Configuration` property.
    ///
    /// `Resources`; updated in place.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The tag key and value pairs that are attached to the resource group.
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: its `Name`, a [`resourcegroups::GroupName`](kinds::resourcegroups::GroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resourcegroups::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the new resource group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::resourcegroups::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::resourcegroups::GroupName> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resourcegroups::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::resourcegroups::GroupArn> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resourcegroups::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// One of the items in the service configuration assigned to a resource group. A service configuration can consist of one or more items. For details service configurations and how to construct them, see [Service configurations for resource groups](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html) in the *Resource Groups User Guide*.
///
/// The property type `ConfigurationItem` of `AWS::ResourceGroups::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationItemProperty(Object);

impl ConfigurationItemProperty {
    /// `ConfigurationItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A collection of parameters for this configuration item. For the list of parameters that you can use with each configuration item `Type`, see [Supported resource types and parameters](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html#about-slg-types) in the *Resource Groups User Guide*.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoValue<List<ConfigurationParameterProperty>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Specifies the type of configuration item. Each item must have a unique value for type. For the list of the types that you can specify for a configuration item, see [Supported resource types and parameters](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html#about-slg-types) in the *Resource Groups User Guide*.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ConfigurationItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationItemProperty> for ConfigurationItemProperty {}
impl From<ConfigurationItemProperty> for Node {
    #[inline]
    fn from(value: ConfigurationItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationItemProperty> for ConfigurationItemProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// One parameter for a group configuration item. For details about service configurations and how to construct them, see [Service configurations for resource groups](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html) in the *Resource Groups User Guide*.
///
/// The property type `ConfigurationParameter` of `AWS::ResourceGroups::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationParameterProperty(Object);

impl ConfigurationParameterProperty {
    /// `ConfigurationParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the group configuration parameter. For the list of parameters that you can use with each configuration item type, see [Supported resource types and parameters](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html#about-slg-types) in the *Resource Groups User Guide*.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value or values to be used for the specified parameter. For the list of values you can use with each parameter, see [Supported resource types and parameters](https://docs.aws.amazon.com//ARG/latest/APIReference/about-slg.html#about-slg-types).
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for ConfigurationParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationParameterProperty> for ConfigurationParameterProperty {}
impl From<ConfigurationParameterProperty> for Node {
    #[inline]
    fn from(value: ConfigurationParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationParameterProperty> for ConfigurationParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies details within a `ResourceQuery` structure that determines the membership of the resource group. The contents required in the `Query` structure are determined by the `Type` property of the containing `ResourceQuery` structure.
///
/// The property type `Query` of `AWS::ResourceGroups::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryProperty(Object);

impl QueryProperty {
    /// `QueryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies limits to the types of resources that can be included in the resource group. For example, if `ResourceTypeFilters` is `["AWS::EC2::Instance", "AWS::DynamoDB::Table"]`, only EC2 instances or DynamoDB tables can be members of this resource group. The default value is `["AWS::AllSupported"]`.
    ///
    /// `ResourceTypeFilters`.
    pub fn resource_type_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceTypeFilters", value.into_value().into_node());
        self
    }

    /// Specifies the ARN of a CloudFormation stack. All supported resources of the CloudFormation stack are members of the resource group. If you don't specify an ARN, this parameter defaults to the current stack that you are defining, which means that all the resources of the current stack are grouped.
    ///
    /// You can specify a value for `StackIdentifier` only when the `ResourceQuery.Type` property is `CLOUDFORMATION_STACK_1_0.`
    ///
    /// `StackIdentifier`.
    pub fn stack_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StackIdentifier", value.into_value().into_node());
        self
    }

    /// A list of key-value pair objects that limit which resources can be members of the resource group. This property is required when the `ResourceQuery.Type` property is `TAG_FILTERS_1_0`.
    ///
    /// A resource must have a tag that matches every filter that is provided in the `TagFilters` list.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

impl Kind for QueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryProperty> for QueryProperty {}
impl From<QueryProperty> for Node {
    #[inline]
    fn from(value: QueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryProperty> for QueryProperty {
    #[inline]
    fn into_value(self) -> Value<QueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The query used to dynamically define the members of a group. For more information about how to construct a query, see [Build queries and groups in Resource Groups](https://docs.aws.amazon.com//ARG/latest/userguide/gettingstarted-query.html).
///
/// The property type `ResourceQuery` of `AWS::ResourceGroups::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceQueryProperty(Object);

impl ResourceQueryProperty {
    /// `ResourceQueryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The query that defines the membership of the group. This is a structure with properties that depend on the `Type`.
    ///
    /// The `Query` structure must be included in the following scenarios:
    ///
    /// - When the `Type` is `TAG_FILTERS_1_0`, you must specify a `Query` structure that contains a `TagFilters` list of tags. Resources with tags that match those in the `TagFilter` list become members of the resource group.
    /// - When the `Type` is `CLOUDFORMATION_STACK_1_0` then this field is required only when you must specify a CloudFormation stack other than the one you are defining. To do this, the `Query` structure must contain the `StackIdentifier` property. If you don't specify either a `Query` structure or a `StackIdentifier` within that `Query`, then it defaults to the CloudFormation stack that you're currently constructing.
    ///
    /// `Query`.
    pub fn query(mut self, value: impl IntoValue<QueryProperty>) -> Self {
        self.0.put("Query", value.into_value().into_node());
        self
    }

    /// Specifies the type of resource query that determines this group's membership. There are two valid query types:
    ///
    /// - `TAG_FILTERS_1_0` indicates that the group is a tag-based group. To complete the group membership, you must include the `TagFilters` property to specify the tag filters to use in the query.
    /// - `CLOUDFORMATION_STACK_1_0`, the default, indicates that the group is a CloudFormation stack-based group. Group membership is based on the CloudFormation stack. You must specify the `StackIdentifier` property in the query to define which stack to associate the group with, or leave it empty to default to the stack where the group is defined.
    ///
    /// `Type`; one of `TAG_FILTERS_1_0`, `CLOUDFORMATION_STACK_1_0`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ResourceQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceQueryProperty> for ResourceQueryProperty {}
impl From<ResourceQueryProperty> for Node {
    #[inline]
    fn from(value: ResourceQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceQueryProperty> for ResourceQueryProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a single tag key and optional values that you can use to specify membership in a tag-based group. An AWS resource that doesn't have a matching tag key and value is rejected as a member of the group.
///
/// A `TagFilter` object includes two properties: `Key` (a string) and `Values` (a list of strings). Only resources in the account that are tagged with a matching key-value pair are members of the group. The `Values` property of `TagFilter` is optional, but specifying it narrows the query results.
///
/// As an example, suppose the `TagFilters` string is `[{"Key": "Stage", "Values": ["Test", "Beta"]}, {"Key": "Storage"}]`. In this case, only resources with all of the following tags are members of the group:
///
/// - `Stage` tag key with a value of either `Test` or `Beta`
/// - `Storage` tag key with any value
///
/// The property type `TagFilter` of `AWS::ResourceGroups::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFilterProperty(Object);

impl TagFilterProperty {
    /// `TagFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A string that defines a tag key. Only resources in the account that are tagged with a specified tag key are members of the tag-based resource group.
    ///
    /// This field is required when the `ResourceQuery` structure's `Type` property is `TAG_FILTERS_1_0`. You must specify at least one tag key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// A list of tag values that can be included in the tag-based resource group. This is optional. If you don't specify a value or values for a key, then an AWS resource with any value for that key is a member.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for TagFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFilterProperty> for TagFilterProperty {}
impl From<TagFilterProperty> for Node {
    #[inline]
    fn from(value: TagFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFilterProperty> for TagFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TagFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ResourceQuery` of `AWS::ResourceGroups::Group`.
pub enum Type {
    /// `CLOUDFORMATION_STACK_1_0`.
    CloudformationStack1_0,
    /// `TAG_FILTERS_1_0`.
    TagFilters1_0,
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
        const VALUES: &[&str] = &["CLOUDFORMATION_STACK_1_0", "TAG_FILTERS_1_0"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
