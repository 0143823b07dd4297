// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::HostedZone` and its property types.

use crate::l1::*;

/// Creates a new public or private hosted zone. You create records in a public hosted zone to define how you want to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com, acme.example.com). You create records in a private hosted zone to define how you want to route traffic for a domain and its subdomains within one or more Amazon Virtual Private Clouds (Amazon VPCs).
///
/// > You can't convert a public hosted zone to a private hosted zone or vice versa. Instead, you must create a new hosted zone with the same name and create new resource record sets.
///
/// For more information about charges for hosted zones, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
///
/// Note the following:
///
/// - You can't create a hosted zone for a top-level domain (TLD) such as .com.
/// - If your domain is registered with a registrar other than Route 53, you must update the name servers with your registrar to make Route 53 the DNS service for the domain. For more information, see [Migrating DNS Service for an Existing Domain to Amazon Route 53](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/MigratingDNS.html) in the *Amazon Route 53 Developer Guide*.
///
/// When you submit a `CreateHostedZone` request, the initial status of the hosted zone is `PENDING`. For public hosted zones, this means that the NS and SOA records are not yet available on all Route 53 DNS servers. When the NS and SOA records are available, the status of the zone changes to `INSYNC`.
///
/// The `CreateHostedZone` request requires the caller to have an `ec2:DescribeVpcs` permission.
///
/// > When creating private hosted zones, the Amazon VPC must belong to the same partition where the hosted zone is created. A partition is a group of AWS Regions. Each AWS account is scoped to one partition.
/// >
/// > The following are the supported partitions:
/// >
/// > - `aws` - AWS Regions
/// > - `aws-cn` - China Regions
/// > - `aws-us-gov` - AWS GovCloud (US) Region
/// >
/// > For more information, see [Access Management](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
///
/// `AWS::Route53::HostedZone`; `Ref` returns its `Id`, a [`route53::HostedZoneId`](kinds::route53::HostedZoneId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHostedZone(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::HostedZone",
    tags: Some(stackwright_core::TagProperty {
        name: "HostedZoneTags",
        format: TagFormat::List,
    }),
    rules: include_str!("hosted_zone.rules"),
};

impl CfnHostedZone {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::HostedZone";

    /// `CfnHostedZone` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A complex type that contains an optional comment.
    ///
    /// If you don't want to specify a comment, omit the `HostedZoneConfig` and `Comment` elements.
    ///
    /// `HostedZoneConfig`; updated in place.
    pub fn hosted_zone_config(mut self, value: impl IntoValue<HostedZoneConfigProperty>) -> Self {
        self.0
            .put("HostedZoneConfig", value.into_value().into_node());
        self
    }

    /// The features configuration for the hosted zone, including accelerated recovery settings and status information.
    ///
    /// `HostedZoneFeatures`; updated in place.
    pub fn hosted_zone_features(
        mut self,
        value: impl IntoValue<HostedZoneFeaturesProperty>,
    ) -> Self {
        self.0
            .put("HostedZoneFeatures", value.into_value().into_node());
        self
    }

    /// Adds, edits, or deletes tags for a health check or a hosted zone.
    ///
    /// For information about using tags for cost allocation, see [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html) in the *Billing and Cost Management User Guide*.
    ///
    /// `HostedZoneTags`; updated in place.
    pub fn hosted_zone_tags(mut self, value: impl IntoValue<List<HostedZoneTagProperty>>) -> Self {
        self.0.put("HostedZoneTags", value.into_value().into_node());
        self
    }

    /// The name of the domain. Specify a fully qualified domain name, for example, *www.example.com*. The trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified. This means that Route 53 treats *www.example.com* (without a trailing dot) and *www.example.com.* (with a trailing dot) as identical.
    ///
    /// If you're creating a public hosted zone, this is the name you have registered with your DNS registrar. If your domain name is registered with a registrar other than Route 53, change the name servers for your domain to the set of `NameServers` that are returned by the `Fn::GetAtt` intrinsic function.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
    ///
    /// DNS query logs contain information about the queries that Route 53 receives for a specified public hosted zone, such as the following:
    ///
    /// - Route 53 edge location that responded to the DNS query
    /// - Domain or subdomain that was requested
    /// - DNS record type, such as A or AAAA
    /// - DNS response code, such as `NoError` or `ServFail`
    ///
    /// - **Log Group and Resource Policy** - Before you create a query logging configuration, perform the following operations.
    ///
    /// > If you create a query logging configuration using the Route 53 console, Route 53 performs these operations automatically.
    ///
    /// - Create a CloudWatch Logs log group, and make note of the ARN, which you specify when you create a query logging configuration. Note the following:
    ///
    /// - You must create the log group in the us-east-1 region.
    /// - You must use the same AWS account to create the log group and the hosted zone that you want to configure query logging for.
    /// - When you create log groups for query logging, we recommend that you use a consistent prefix, for example:
    ///
    /// `/aws/route53/ *hosted zone name*`
    ///
    /// In the next step, you'll create a resource policy, which controls access to one or more log groups and the associated AWS resources, such as Route 53 hosted zones. There's a limit on the number of resource policies that you can create, so we recommend that you use a consistent prefix so you can use the same resource policy for all the log groups that you create for query logging.
    /// - Create a CloudWatch Logs resource policy, and give it the permissions that Route 53 needs to create log streams and to send query logs to log streams. You must create the CloudWatch Logs resource policy in the us-east-1 region. For the value of `Resource`, specify the ARN for the log group that you created in the previous step. To use the same resource policy for all the CloudWatch Logs log groups that you created for query logging configurations, replace the hosted zone name with `*`, for example:
    ///
    /// `arn:aws:logs:us-east-1:123412341234:log-group:/aws/route53/*`
    ///
    /// To avoid the confused deputy problem, a security issue where an entity without a permission for an action can coerce a more-privileged entity to perform it, you can optionally limit the permissions that a service has to a resource in a resource-based policy by supplying the following values:
    ///
    /// - For `aws:SourceArn`, supply the hosted zone ARN used in creating the query logging configuration. For example, `aws:SourceArn: arn:aws:route53:::hostedzone/hosted zone ID`.
    /// - For `aws:SourceAccount`, supply the account ID for the account that creates the query logging configuration. For example, `aws:SourceAccount:111111111111`.
    ///
    /// For more information, see [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html) in the *AWS IAM User Guide*.
    ///
    /// > You can't use the CloudWatch console to create or edit a resource policy. You must use the CloudWatch API, one of the AWS SDKs, or the AWS CLI.
    /// - **Log Streams and Edge Locations** - When Route 53 finishes creating the configuration for DNS query logging, it does the following:
    ///
    /// - Creates a log stream for an edge location the first time that the edge location responds to DNS queries for the specified hosted zone. That log stream is used to log all queries that Route 53 responds to for that edge location.
    /// - Begins to send query logs to the applicable log stream.
    ///
    /// The name of each log stream is in the following format:
    ///
    /// `*hosted zone ID* / *edge location code*`
    ///
    /// The edge location code is a three-letter code and an arbitrarily assigned number, for example, DFW3. The three-letter code typically corresponds with the International Air Transport Association airport code for an airport near the edge location. (These abbreviations might change in the future.) For a list of edge locations, see "The Route 53 Global Network" on the [Route 53 Product Details](https://docs.aws.amazon.com/route53/details/) page.
    /// - **Queries That Are Logged** - Query logs contain only the queries that DNS resolvers forward to Route 53. If a DNS resolver has already cached the response to a query (such as the IP address for a load balancer for example.com), the resolver will continue to return the cached response. It doesn't forward another query to Route 53 until the TTL for the corresponding resource record set expires. Depending on how many DNS queries are submitted for a resource record set, and depending on the TTL for that resource record set, query logs might contain information about only one query out of every several thousand queries that are submitted to DNS. For more information about how DNS works, see [Routing Internet Traffic to Your Website or Web Application](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/welcome-dns-service.html) in the *Amazon Route 53 Developer Guide*.
    /// - **Log File Format** - For a list of the values in each query log and the format of each value, see [Logging DNS Queries](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html) in the *Amazon Route 53 Developer Guide*.
    /// - **Pricing** - For information about charges for query logs, see [Amazon CloudWatch Pricing](https://docs.aws.amazon.com/cloudwatch/pricing/).
    /// - **How to Stop Logging** - If you want Route 53 to stop sending query logs to CloudWatch Logs, delete the query logging configuration. For more information, see [DeleteQueryLoggingConfig](https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteQueryLoggingConfig.html).
    ///
    /// `QueryLoggingConfig`; updated in place.
    pub fn query_logging_config(
        mut self,
        value: impl IntoValue<QueryLoggingConfigProperty>,
    ) -> Self {
        self.0
            .put("QueryLoggingConfig", value.into_value().into_node());
        self
    }

    /// *Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone.
    ///
    /// > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
    ///
    /// `VPCs`; updated in place.
    pub fn vpcs(mut self, value: impl IntoValue<List<VPCProperty>>) -> Self {
        self.0.put("VPCs", value.into_value().into_node());
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

impl Construct for CfnHostedZone {
    type Handle = CfnHostedZoneRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostedZoneRef {
        CfnHostedZoneRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHostedZone`] of a stack.
pub struct CfnHostedZoneRef(NodeRef);

impl Clone for CfnHostedZoneRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostedZoneRef {}
impl AsNode for CfnHostedZoneRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostedZoneRef {
    /// What `Ref` returns: its `Id`, a [`route53::HostedZoneId`](kinds::route53::HostedZoneId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID that Amazon Route 53 assigned to the hosted zone when you created it.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the set of name servers for the specific hosted zone. For example: `ns1.example.com`.
    ///
    /// This attribute is not supported for private hosted zones.
    ///
    /// `Fn::GetAtt` of `NameServers`.
    #[inline]
    pub fn attr_name_servers(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NameServers")))
    }
}

impl IntoValue<kinds::route53::HostedZoneId> for &CfnHostedZoneRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type that contains an optional comment about your hosted zone. If you don't want to specify a comment, omit both the `HostedZoneConfig` and `Comment` elements.
///
/// The property type `HostedZoneConfig` of `AWS::Route53::HostedZone`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostedZoneConfigProperty(Object);

impl HostedZoneConfigProperty {
    /// `HostedZoneConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Any comments that you want to include about the hosted zone.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
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

impl Kind for HostedZoneConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostedZoneConfigProperty> for HostedZoneConfigProperty {}
impl From<HostedZoneConfigProperty> for Node {
    #[inline]
    fn from(value: HostedZoneConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostedZoneConfigProperty> for HostedZoneConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HostedZoneConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons.
///
/// The property type `HostedZoneFeatures` of `AWS::Route53::HostedZone`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostedZoneFeaturesProperty(Object);

impl HostedZoneFeaturesProperty {
    /// `HostedZoneFeaturesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EnableAcceleratedRecovery` property.
    ///
    /// `EnableAcceleratedRecovery`.
    pub fn enable_accelerated_recovery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAcceleratedRecovery", value.into_value().into_node());
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

impl Kind for HostedZoneFeaturesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostedZoneFeaturesProperty> for HostedZoneFeaturesProperty {}
impl From<HostedZoneFeaturesProperty> for Node {
    #[inline]
    fn from(value: HostedZoneFeaturesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostedZoneFeaturesProperty> for HostedZoneFeaturesProperty {
    #[inline]
    fn into_value(self) -> Value<HostedZoneFeaturesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone.
///
/// The property type `HostedZoneTag` of `AWS::Route53::HostedZone`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostedZoneTagProperty(Object);

impl HostedZoneTagProperty {
    /// `HostedZoneTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The value of `Key` depends on the operation that you want to perform.
    /// - `value`: The value of `Value` depends on the operation that you want to perform.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for HostedZoneTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostedZoneTagProperty> for HostedZoneTagProperty {}
impl From<HostedZoneTagProperty> for Node {
    #[inline]
    fn from(value: HostedZoneTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostedZoneTagProperty> for HostedZoneTagProperty {
    #[inline]
    fn into_value(self) -> Value<HostedZoneTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about a configuration for DNS query logging.
///
/// The property type `QueryLoggingConfig` of `AWS::Route53::HostedZone`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryLoggingConfigProperty(Object);

impl QueryLoggingConfigProperty {
    /// `QueryLoggingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs_log_group_arn`: The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to.
    pub fn new(cloud_watch_logs_log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchLogsLogGroupArn",
            cloud_watch_logs_log_group_arn.into_value().into_node(),
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

impl Kind for QueryLoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryLoggingConfigProperty> for QueryLoggingConfigProperty {}
impl From<QueryLoggingConfigProperty> for Node {
    #[inline]
    fn from(value: QueryLoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryLoggingConfigProperty> for QueryLoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QueryLoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *Private hosted zones only:* A complex type that contains information about an Amazon VPC. Route 53 Resolver uses the records in the private hosted zone to route traffic in that VPC.
///
/// > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
///
/// The property type `VPC` of `AWS::Route53::HostedZone`.
#[must_use = "a property type does nothing until it is set"]
pub struct VPCProperty(Object);

impl VPCProperty {
    /// `VPCProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: *Private hosted zones only:* The ID of an Amazon VPC.
    /// - `vpc_region`: *Private hosted zones only:* The region that an Amazon VPC was created in.
    pub fn new(
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
        vpc_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("VPCId", vpc_id.into_value().into_node());
        object_.put("VPCRegion", vpc_region.into_value().into_node());
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

impl Kind for VPCProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VPCProperty> for VPCProperty {}
impl From<VPCProperty> for Node {
    #[inline]
    fn from(value: VPCProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VPCProperty> for VPCProperty {
    #[inline]
    fn into_value(self) -> Value<VPCProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
