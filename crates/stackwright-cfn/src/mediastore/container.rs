// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaStore::Container` and its property types.

use crate::l1::*;

/// The AWS::MediaStore::Container resource specifies a storage container to hold objects. A container is similar to a bucket in Amazon S3.
///
/// When you create a container using CloudFormation, the template manages data for five API actions: creating a container, setting access logging, updating the default container policy, adding a cross-origin resource sharing (CORS) policy, and adding an object lifecycle policy.
///
/// `AWS::MediaStore::Container`; `Ref` returns its `Id`, a [`mediastore::ContainerId`](kinds::mediastore::ContainerId).
/// Changing one of these replaces it: `ContainerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaStore::Container",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("container.rules"),
};

impl CfnContainer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaStore::Container";

    /// `CfnContainer` with its required properties, in alphabetical order:
    ///
    /// - `container_name`: The name for the container.
    pub fn new(container_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerName", container_name.into_value().into_node());
        Self(object_)
    }

    /// The state of access logging on the container. This value is `false` by default, indicating that AWS Elemental MediaStore does not send access logs to Amazon CloudWatch Logs. When you enable access logging on the container, MediaStore changes this value to `true`, indicating that the service delivers access logs for objects stored in that container to CloudWatch Logs.
    ///
    /// `AccessLoggingEnabled`; updated in place.
    pub fn access_logging_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AccessLoggingEnabled", value.into_value().into_node());
        self
    }

    /// > End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore. After November 13, 2025, you will no longer be able to access the AWS Elemental MediaStore console or AWS Elemental MediaStore resources. For more information, visit this [blog post](https://docs.aws.amazon.com/media/support-for-aws-elemental-mediastore-ending-soon/).
    ///
    /// Sets the cross-origin resource sharing (CORS) configuration on a container so that the container can service cross-origin requests. For example, you might want to enable a request whose origin is <http://www.example.com> to access your AWS Elemental MediaStore container at my.example.container.com by using the browser's XMLHttpRequest capability.
    ///
    /// To enable CORS on a container, you attach a CORS policy to the container. In the CORS policy, you configure rules that identify origins and the HTTP methods that can be executed on your container. The policy can contain up to 398,000 characters. You can add up to 100 rules to a CORS policy. If more than one rule applies, the service uses the first applicable rule listed.
    ///
    /// To learn more about CORS, see [Cross-Origin Resource Sharing (CORS) in AWS Elemental MediaStore](https://docs.aws.amazon.com/mediastore/latest/ug/cors-policy.html).
    ///
    /// `CorsPolicy`; updated in place.
    pub fn cors_policy(mut self, value: impl IntoValue<List<CorsRuleProperty>>) -> Self {
        self.0.put("CorsPolicy", value.into_value().into_node());
        self
    }

    /// > End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore. After November 13, 2025, you will no longer be able to access the AWS Elemental MediaStore console or AWS Elemental MediaStore resources. For more information, visit this [blog post](https://docs.aws.amazon.com/media/support-for-aws-elemental-mediastore-ending-soon/).
    ///
    /// Writes an object lifecycle policy to a container. If the container already has an object lifecycle policy, the service replaces the existing policy with the new policy. It takes up to 20 minutes for the change to take effect.
    ///
    /// For information about how to construct an object lifecycle policy, see [Components of an Object Lifecycle Policy](https://docs.aws.amazon.com/mediastore/latest/ug/policies-object-lifecycle-components.html).
    ///
    /// `LifecyclePolicy`; updated in place.
    pub fn lifecycle_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecyclePolicy", value.into_value().into_node());
        self
    }

    /// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send metrics to Amazon CloudWatch. In the policy, you must indicate whether you want MediaStore to send container-level metrics. You can also include rules to define groups of objects that you want MediaStore to send object-level metrics for.
    ///
    /// To view examples of how to construct a metric policy for your use case, see [Example Metric Policies](https://docs.aws.amazon.com/mediastore/latest/ug/policies-metric-examples.html).
    ///
    /// `MetricPolicy`; updated in place.
    pub fn metric_policy(mut self, value: impl IntoValue<MetricPolicyProperty>) -> Self {
        self.0.put("MetricPolicy", value.into_value().into_node());
        self
    }

    /// Creates an access policy for the specified container to restrict the users and clients that can access it. For information about the data that is included in an access policy, see the [AWS Identity and Access Management User Guide](https://docs.aws.amazon.com/iam/).
    ///
    /// For this release of the REST API, you can create only one policy for a container. If you enter `PutContainerPolicy` twice, the second command modifies the existing policy.
    ///
    /// `Policy`; updated in place.
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnContainer {
    type Handle = CfnContainerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerRef {
        CfnContainerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainer`] of a stack.
pub struct CfnContainerRef(NodeRef);

impl Clone for CfnContainerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerRef {}
impl AsNode for CfnContainerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerRef {
    /// What `Ref` returns: its `Id`, a [`mediastore::ContainerId`](kinds::mediastore::ContainerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediastore::ContainerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The DNS endpoint of the container. Use the endpoint to identify the specific container when sending requests to the data plane. The service assigns this value when the container is created. Once the value has been assigned, it does not change.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::mediastore::ContainerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::mediastore::ContainerId> for &CfnContainerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediastore::ContainerId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A rule for a CORS policy. You can add up to 100 rules to a CORS policy. If more than one rule applies, the service uses the first applicable rule listed.
///
/// The property type `CorsRule` of `AWS::MediaStore::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsRuleProperty(Object);

impl CorsRuleProperty {
    /// `CorsRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies which headers are allowed in a preflight `OPTIONS` request through the `Access-Control-Request-Headers` header. Each header name that is specified in `Access-Control-Request-Headers` must have a corresponding entry in the rule. Only the headers that were requested are sent back.
    ///
    /// This element can contain only one wildcard character (*).
    ///
    /// `AllowedHeaders`.
    pub fn allowed_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedHeaders", value.into_value().into_node());
        self
    }

    /// Identifies an HTTP method that the origin that is specified in the rule is allowed to execute.
    ///
    /// Each CORS rule must contain at least one `AllowedMethods` and one `AllowedOrigins` element.
    ///
    /// `AllowedMethods`; an update replaces the resource.
    pub fn allowed_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedMethods", value.into_value().into_node());
        self
    }

    /// One or more response headers that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
    ///
    /// Each CORS rule must have at least one `AllowedOrigins` element. The string value can include only one wildcard character (*), for example, <http://>*.example.com. Additionally, you can specify only one wildcard character to allow cross-origin access for all origins.
    ///
    /// `AllowedOrigins`.
    pub fn allowed_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedOrigins", value.into_value().into_node());
        self
    }

    /// One or more headers in the response that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
    ///
    /// This element is optional for each rule.
    ///
    /// `ExposeHeaders`.
    pub fn expose_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExposeHeaders", value.into_value().into_node());
        self
    }

    /// The time in seconds that your browser caches the preflight response for the specified resource.
    ///
    /// A CORS rule can have only one `MaxAgeSeconds` element.
    ///
    /// `MaxAgeSeconds`.
    pub fn max_age_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxAgeSeconds", value.into_value().into_node());
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

impl Kind for CorsRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsRuleProperty> for CorsRuleProperty {}
impl From<CorsRuleProperty> for Node {
    #[inline]
    fn from(value: CorsRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsRuleProperty> for CorsRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CorsRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send metrics to Amazon CloudWatch. In the policy, you must indicate whether you want MediaStore to send container-level metrics. You can also include rules to define groups of objects that you want MediaStore to send object-level metrics for.
///
/// To view examples of how to construct a metric policy for your use case, see [Example Metric Policies](https://docs.aws.amazon.com/mediastore/latest/ug/policies-metric-examples.html).
///
/// The property type `MetricPolicy` of `AWS::MediaStore::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricPolicyProperty(Object);

impl MetricPolicyProperty {
    /// `MetricPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_level_metrics`: A setting to enable or disable metrics at the container level.
    pub fn new(container_level_metrics: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContainerLevelMetrics",
            container_level_metrics.into_value().into_node(),
        );
        Self(object_)
    }

    /// A parameter that holds an array of rules that enable metrics at the object level. This parameter is optional, but if you choose to include it, you must also include at least one rule. By default, you can include up to five rules. You can also [request a quota increase](https://docs.aws.amazon.com/servicequotas/home?region=us-east-1#!/services/mediastore/quotas) to allow up to 300 rules per policy.
    ///
    /// `MetricPolicyRules`.
    pub fn metric_policy_rules(
        mut self,
        value: impl IntoValue<List<MetricPolicyRuleProperty>>,
    ) -> Self {
        self.0
            .put("MetricPolicyRules", value.into_value().into_node());
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

impl Kind for MetricPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricPolicyProperty> for MetricPolicyProperty {}
impl From<MetricPolicyProperty> for Node {
    #[inline]
    fn from(value: MetricPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricPolicyProperty> for MetricPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<MetricPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A setting that enables metrics at the object level. Each rule contains an object group and an object group name. If the policy includes the MetricPolicyRules parameter, you must include at least one rule. Each metric policy can include up to five rules by default. You can also [request a quota increase](https://docs.aws.amazon.com/servicequotas/home?region=us-east-1#!/services/mediastore/quotas) to allow up to 300 rules per policy.
///
/// The property type `MetricPolicyRule` of `AWS::MediaStore::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricPolicyRuleProperty(Object);

impl MetricPolicyRuleProperty {
    /// `MetricPolicyRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_group`: A path or file name that defines which objects to include in the group.
    /// - `object_group_name`: A name that allows you to refer to the object group.
    pub fn new(
        object_group: impl IntoValue<String>,
        object_group_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ObjectGroup", object_group.into_value().into_node());
        object_.put(
            "ObjectGroupName",
            object_group_name.into_value().into_node(),
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

impl Kind for MetricPolicyRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricPolicyRuleProperty> for MetricPolicyRuleProperty {}
impl From<MetricPolicyRuleProperty> for Node {
    #[inline]
    fn from(value: MetricPolicyRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricPolicyRuleProperty> for MetricPolicyRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MetricPolicyRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
