// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::RecordSet` and its property types.

use crate::l1::*;

/// Information about the record that you want to create.
///
/// The `AWS::Route53::RecordSet` type can be used as a standalone resource or as an embedded property in the `AWS::Route53::RecordSetGroup` type. Note that some `AWS::Route53::RecordSet` properties are valid only when used within `AWS::Route53::RecordSetGroup`.
///
/// For more information, see [ChangeResourceRecordSets](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html) in the *Amazon Route 53 API Reference*.
///
/// `AWS::Route53::RecordSet`; `Ref` returns its `Name`, a [`route53::RecordSetName`](kinds::route53::RecordSetName).
/// Changing one of these replaces it: `HostedZoneId`, `HostedZoneName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecordSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::RecordSet",
    tags: None,
    rules: include_str!("record_set.rules"),
};

impl CfnRecordSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::RecordSet";

    /// `CfnRecordSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the record that you want to create, update, or delete.
    /// - `r#type`: The DNS record type.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// *Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
    ///
    /// If you're creating resource records sets for a private hosted zone, note the following:
    ///
    /// - You can't create an alias resource record set in a private hosted zone to route traffic to a CloudFront distribution.
    /// - For information about creating failover resource record sets in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// `AliasTarget`; updated in place.
    pub fn alias_target(mut self, value: impl IntoValue<AliasTargetProperty>) -> Self {
        self.0.put("AliasTarget", value.into_value().into_node());
        self
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
    ///
    /// A `LocationName` with an asterisk “*” can be used to create a default CIDR record. `CollectionId` is still required for default record.
    ///
    /// `CidrRoutingConfig`; updated in place.
    pub fn cidr_routing_config(mut self, value: impl IntoValue<CidrRoutingConfigProperty>) -> Self {
        self.0
            .put("CidrRoutingConfig", value.into_value().into_node());
        self
    }

    /// *Optional:* Any comments you want to include about a change batch request.
    ///
    /// `Comment`; updated in place.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// *Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover` ; for the other resource record set, you specify `SECONDARY`. In addition, you include the `HealthCheckId` element and specify the health check that you want Amazon Route 53 to perform for each resource record set.
    ///
    /// Except where noted, the following failover behaviors assume that you have included the `HealthCheckId` element in both resource record sets:
    ///
    /// - When the primary resource record set is healthy, Route 53 responds to DNS queries with the applicable value from the primary resource record set regardless of the health of the secondary resource record set.
    /// - When the primary resource record set is unhealthy and the secondary resource record set is healthy, Route 53 responds to DNS queries with the applicable value from the secondary resource record set.
    /// - When the secondary resource record set is unhealthy, Route 53 responds to DNS queries with the applicable value from the primary resource record set regardless of the health of the primary resource record set.
    /// - If you omit the `HealthCheckId` element for the secondary resource record set, and if the primary resource record set is unhealthy, Route 53 always responds to DNS queries with the applicable value from the secondary resource record set. This is true regardless of the health of the associated endpoint.
    ///
    /// You can't create non-failover resource record sets that have the same values for the `Name` and `Type` elements as failover resource record sets.
    ///
    /// For failover alias resource record sets, you must also include the `EvaluateTargetHealth` element and set the value to true.
    ///
    /// For more information about configuring failover for Route 53, see the following topics in the *Amazon Route 53 Developer Guide* :
    ///
    /// - [Route 53 Health Checks and DNS Failover](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html)
    /// - [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html)
    ///
    /// `Failover`; one of `PRIMARY`, `SECONDARY`; updated in place.
    pub fn failover(mut self, value: impl IntoValue<Failover>) -> Self {
        self.0.put("Failover", value.into_value().into_node());
        self
    }

    /// *Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query. For example, if you want all queries from Africa to be routed to a web server with an IP address of `192.0.2.111`, create a resource record set with a `Type` of `A` and a `ContinentCode` of `AF`.
    ///
    /// If you create separate resource record sets for overlapping geographic regions (for example, one resource record set for a continent and one for a country on the same continent), priority goes to the smallest geographic region. This allows you to route most queries for a continent to one resource and to route queries for a country on that continent to a different resource.
    ///
    /// You can't create two geolocation resource record sets that specify the same geographic location.
    ///
    /// The value `*` in the `CountryCode` element matches all geographic locations that aren't specified in other geolocation resource record sets that have the same values for the `Name` and `Type` elements.
    ///
    /// > Geolocation works by mapping IP addresses to locations. However, some IP addresses aren't mapped to geographic locations, so even if you create geolocation resource record sets that cover all seven continents, Route 53 will receive some DNS queries from locations that it can't identify. We recommend that you create a resource record set for which the value of `CountryCode` is `*`. Two groups of queries are routed to the resource that you specify in this record: queries that come from locations for which you haven't created geolocation resource record sets and queries from IP addresses that aren't mapped to a location. If you don't create a `*` resource record set, Route 53 returns a "no answer" response for queries from those locations.
    ///
    /// You can't create non-geolocation resource record sets that have the same values for the `Name` and `Type` elements as geolocation resource record sets.
    ///
    /// `GeoLocation`; updated in place.
    pub fn geo_location(mut self, value: impl IntoValue<GeoLocationProperty>) -> Self {
        self.0.put("GeoLocation", value.into_value().into_node());
        self
    }

    /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
    ///
    /// Route 53 determines whether a resource record set is healthy based on one of the following:
    ///
    /// - By periodically sending a request to the endpoint that is specified in the health check
    /// - By aggregating the status of a specified group of health checks (calculated health checks)
    /// - By determining the current state of a CloudWatch alarm (CloudWatch metric health checks)
    ///
    /// > Route 53 doesn't check the health of the endpoint that is specified in the resource record set, for example, the endpoint specified by the IP address in the `Value` element. When you add a `HealthCheckId` element to a resource record set, Route 53 checks the health of the endpoint that you specified in the health check.
    ///
    /// For more information, see the following topics in the *Amazon Route 53 Developer Guide* :
    ///
    /// - [How Amazon Route 53 Determines Whether an Endpoint Is Healthy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html)
    /// - [Route 53 Health Checks and DNS Failover](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html)
    /// - [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html)
    ///
    /// *When to Specify HealthCheckId*
    ///
    /// Specifying a value for `HealthCheckId` is useful only when Route 53 is choosing between two or more resource record sets to respond to a DNS query, and you want Route 53 to base the choice in part on the status of a health check. Configuring health checks makes sense only in the following configurations:
    ///
    /// - *Non-alias resource record sets*: You're checking the health of a group of non-alias resource record sets that have the same routing policy, name, and type (such as multiple weighted records named www.example.com with a type of A) and you specify health check IDs for all the resource record sets.
    ///
    /// If the health check status for a resource record set is healthy, Route 53 includes the record among the records that it responds to DNS queries with.
    ///
    /// If the health check status for a resource record set is unhealthy, Route 53 stops responding to DNS queries using the value for that resource record set.
    ///
    /// If the health check status for all resource record sets in the group is unhealthy, Route 53 considers all resource record sets in the group healthy and responds to DNS queries accordingly.
    /// - *Alias resource record sets*: You specify the following settings:
    ///
    /// - You set `EvaluateTargetHealth` to true for an alias resource record set in a group of resource record sets that have the same routing policy, name, and type (such as multiple weighted records named www.example.com with a type of A).
    /// - You configure the alias resource record set to route traffic to a non-alias resource record set in the same hosted zone.
    /// - You specify a health check ID for the non-alias resource record set.
    ///
    /// If the health check status is healthy, Route 53 considers the alias resource record set to be healthy and includes the alias record among the records that it responds to DNS queries with.
    ///
    /// If the health check status is unhealthy, Route 53 stops responding to DNS queries using the alias resource record set.
    ///
    /// > The alias resource record set can also route traffic to a *group* of non-alias resource record sets that have the same routing policy, name, and type. In that configuration, associate health checks with all of the resource record sets in the group of non-alias resource record sets.
    ///
    /// *Geolocation Routing*
    ///
    /// For geolocation resource record sets, if an endpoint is unhealthy, Route 53 looks for a resource record set for the larger, associated geographic region. For example, suppose you have resource record sets for a state in the United States, for the entire United States, for North America, and a resource record set that has `*` for `CountryCode` is `*`, which applies to all locations. If the endpoint for the state resource record set is unhealthy, Route 53 checks for healthy resource record sets in the following order until it finds a resource record set for which the endpoint is healthy:
    ///
    /// - The United States
    /// - North America
    /// - The default resource record set
    ///
    /// *Specifying the Health Check Endpoint by Domain Name*
    ///
    /// If your health checks specify the endpoint only by domain name, we recommend that you create a separate health check for each endpoint. For example, create a health check for each `HTTP` server that is serving content for `www.example.com`. For the value of `FullyQualifiedDomainName`, specify the domain name of the server (such as `us-east-2-www.example.com`), not the name of the resource record sets ( `www.example.com`).
    ///
    /// > Health check results will be unpredictable if you do the following:
    /// >
    /// > - Create a health check that has the same value for `FullyQualifiedDomainName` as the name of a resource record set.
    /// > - Associate that health check with the resource record set.
    ///
    /// `HealthCheckId`; updated in place.
    pub fn health_check_id(mut self, value: impl IntoValue<kinds::route53::HealthCheckId>) -> Self {
        self.0.put("HealthCheckId", value.into_value().into_node());
        self
    }

    /// The ID of the hosted zone that you want to create records in.
    ///
    /// Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
    ///
    /// `HostedZoneId`; an update replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
        self
    }

    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.`) as part of the `HostedZoneName`.
    ///
    /// When you create a stack using an AWS::Route53::RecordSet that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the HostedZoneName. If AWS CloudFormation cannot find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
    ///
    /// Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
    ///
    /// `HostedZoneName`; an update replaces the resource.
    pub fn hosted_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostedZoneName", value.into_value().into_node());
        self
    }

    /// *Multivalue answer resource record sets only*: To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer`. Note the following:
    ///
    /// - If you associate a health check with a multivalue answer resource record set, Amazon Route 53 responds to DNS queries with the corresponding IP address only when the health check is healthy.
    /// - If you don't associate a health check with a multivalue answer record, Route 53 always considers the record to be healthy.
    /// - Route 53 responds to DNS queries with up to eight healthy records; if you have eight or fewer healthy records, Route 53 responds to all DNS queries with all the healthy records.
    /// - If you have more than eight healthy records, Route 53 responds to different DNS resolvers with different combinations of healthy records.
    /// - When all records are unhealthy, Route 53 responds to DNS queries with up to eight unhealthy records.
    /// - If a resource becomes unavailable after a resolver caches a response, client software typically tries another of the IP addresses in the response.
    ///
    /// You can't create multivalue answer alias records.
    ///
    /// `MultiValueAnswer`; updated in place.
    pub fn multi_value_answer(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MultiValueAnswer", value.into_value().into_node());
        self
    }

    /// *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
    ///
    /// When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
    ///
    /// Note the following:
    ///
    /// - You can only specify one `ResourceRecord` per latency resource record set.
    /// - You can only create one latency resource record set for each Amazon EC2 Region.
    /// - You aren't required to create latency resource record sets for all Amazon EC2 Regions. Route 53 will choose the region with the best latency from among the regions that you create latency resource record sets for.
    /// - You can't create non-latency resource record sets that have the same values for the `Name` and `Type` elements as latency resource record sets.
    ///
    /// `Region`; updated in place.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// One or more values that correspond with the value that you specified for the `Type` property. For example, if you specified `A` for `Type`, you specify one or more IP addresses in IPv4 format for `ResourceRecords`. For information about the format of values for each record type, see [Supported DNS Resource Record Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// Note the following:
    ///
    /// - You can specify more than one value for all record types except CNAME and SOA.
    /// - The maximum length of a value is 4000 characters.
    /// - If you're creating an alias record, omit `ResourceRecords`.
    ///
    /// `ResourceRecords`; updated in place.
    pub fn resource_records(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceRecords", value.into_value().into_node());
        self
    }

    /// *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
    ///
    /// For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// `SetIdentifier`; updated in place.
    pub fn set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SetIdentifier", value.into_value().into_node());
        self
    }

    /// The resource record cache time to live (TTL), in seconds. Note the following:
    ///
    /// - If you're creating or updating an alias resource record set, omit `TTL`. Amazon Route 53 uses the value of `TTL` for the alias target.
    /// - If you're associating this resource record set with a health check (if you're adding a `HealthCheckId` element), we recommend that you specify a `TTL` of 60 seconds or less so clients respond quickly to changes in health status.
    /// - All of the resource record sets in a group of weighted resource record sets must have the same value for `TTL`.
    /// - If a group of weighted resource record sets includes one or more weighted alias resource record sets for which the alias target is an ELB load balancer, we recommend that you specify a `TTL` of 60 seconds for all of the non-alias weighted resource record sets that have the same name and type. Values other than 60 seconds (the TTL for load balancers) will change the effect of the values that you specify for `Weight`.
    ///
    /// `TTL`; updated in place.
    pub fn ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TTL", value.into_value().into_node());
        self
    }

    /// *Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set. Route 53 calculates the sum of the weights for the resource record sets that have the same combination of DNS name and type. Route 53 then responds to queries based on the ratio of a resource's weight to the total. Note the following:
    ///
    /// - You must specify a value for the `Weight` element for every weighted resource record set.
    /// - You can only specify one `ResourceRecord` per weighted resource record set.
    /// - You can't create latency, failover, or geolocation resource record sets that have the same values for the `Name` and `Type` elements as weighted resource record sets.
    /// - You can create a maximum of 100 weighted resource record sets that have the same values for the `Name` and `Type` elements.
    /// - For weighted (but not weighted alias) resource record sets, if you set `Weight` to `0` for a resource record set, Route 53 never responds to queries with the applicable value for that resource record set. However, if you set `Weight` to `0` for all resource record sets that have the same combination of DNS name and type, traffic is routed to all resources with equal probability.
    ///
    /// The effect of setting `Weight` to `0` is different when you associate health checks with weighted resource record sets. For more information, see [Options for Configuring Route 53 Active-Active and Active-Passive Failover](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-configuring-options.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// `Weight`; updated in place.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Construct for CfnRecordSet {
    type Handle = CfnRecordSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecordSetRef {
        CfnRecordSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecordSet`] of a stack.
pub struct CfnRecordSetRef(NodeRef);

impl Clone for CfnRecordSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecordSetRef {}
impl AsNode for CfnRecordSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecordSetRef {
    /// What `Ref` returns: its `Name`, a [`route53::RecordSetName`](kinds::route53::RecordSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::RecordSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::route53::RecordSetName> for &CfnRecordSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::RecordSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// *Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
///
/// When creating records for a private hosted zone, note the following:
///
/// - Creating geolocation alias and latency alias records in a private hosted zone is allowed but not supported.
/// - For information about creating failover records in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html).
///
/// The property type `AliasTarget` of `AWS::Route53::RecordSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AliasTargetProperty(Object);

impl AliasTargetProperty {
    /// `AliasTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_name`: *Alias records only:* The value that you specify depends on where you want to route queries.
    /// - `hosted_zone_id`: *Alias resource records sets only*: The value used depends on where you want to route traffic.
    pub fn new(
        dns_name: impl IntoValue<String>,
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DNSName", dns_name.into_value().into_node());
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
        Self(object_)
    }

    /// *Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record sets:* When `EvaluateTargetHealth` is `true`, an alias resource record set inherits the health of the referenced AWS resource, such as an ELB load balancer or another resource record set in the hosted zone.
    ///
    /// Note the following:
    ///
    /// - **CloudFront distributions** - You can't set `EvaluateTargetHealth` to `true` when the alias target is a CloudFront distribution.
    /// - **Elastic Beanstalk environments that have regionalized subdomains** - If you specify an Elastic Beanstalk environment in `DNSName` and the environment contains an ELB load balancer, Elastic Load Balancing routes queries only to the healthy Amazon EC2 instances that are registered with the load balancer. (An environment automatically contains an ELB load balancer if it includes more than one Amazon EC2 instance.) If you set `EvaluateTargetHealth` to `true` and either no Amazon EC2 instances are healthy or the load balancer itself is unhealthy, Route 53 routes queries to other available resources that are healthy, if any.
    ///
    /// If the environment contains a single Amazon EC2 instance, there are no special requirements.
    /// - **ELB load balancers** - Health checking behavior depends on the type of load balancer:
    ///
    /// - *Classic Load Balancers*: If you specify an ELB Classic Load Balancer in `DNSName`, Elastic Load Balancing routes queries only to the healthy Amazon EC2 instances that are registered with the load balancer. If you set `EvaluateTargetHealth` to `true` and either no EC2 instances are healthy or the load balancer itself is unhealthy, Route 53 routes queries to other resources.
    /// - *Application and Network Load Balancers*: If you specify an ELB Application or Network Load Balancer and you set `EvaluateTargetHealth` to `true`, Route 53 routes queries to the load balancer based on the health of the target groups that are associated with the load balancer:
    ///
    /// - For an Application or Network Load Balancer to be considered healthy, every target group that contains targets must contain at least one healthy target. If any target group contains only unhealthy targets, the load balancer is considered unhealthy, and Route 53 routes queries to other resources.
    /// - A target group that has no registered targets is considered unhealthy.
    ///
    /// > When you create a load balancer, you configure settings for Elastic Load Balancing health checks; they're not Route 53 health checks, but they perform a similar function. Do not create Route 53 health checks for the EC2 instances that you register with an ELB load balancer.
    /// - **API Gateway APIs** - There are no special requirements for setting `EvaluateTargetHealth` to `true` when the alias target is an API Gateway API. However, because API Gateway is highly available by design, `EvaluateTargetHealth` provides no operational benefit and [Route 53 health checks](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html) are recommended instead for failover scenarios.
    /// - **S3 buckets** - There are no special requirements for setting `EvaluateTargetHealth` to `true` when the alias target is an S3 bucket. However, because S3 buckets are highly available by design, `EvaluateTargetHealth` provides no operational benefit and [Route 53 health checks](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html) are recommended instead for failover scenarios.
    /// - **VPC interface endpoints** - There are no special requirements for setting `EvaluateTargetHealth` to `true` when the alias target is a VPC interface endpoint. However, because VPC interface endpoints are highly available by design, `EvaluateTargetHealth` provides no operational benefit and [Route 53 health checks](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html) are recommended instead for failover scenarios.
    /// - **Other records in the same hosted zone** - If the AWS resource that you specify in `DNSName` is a record or a group of records (for example, a group of weighted records) but is not another alias record, we recommend that you associate a health check with all of the records in the alias target. For more information, see [What Happens When You Omit Health Checks?](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-complex-configs.html#dns-failover-complex-configs-hc-omitting) in the *Amazon Route 53 Developer Guide*.
    ///
    /// > While `EvaluateTargetHealth` can be set to `true` for highly available AWS services (such as S3 buckets, VPC interface endpoints, and API Gateway), these services are designed for high availability and rarely experience outages that would be detected by this feature. For failover scenarios with these services, consider using [Route 53 health checks](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html) that monitor your application's ability to access the service instead.
    ///
    /// For more information and examples, see [Amazon Route 53 Health Checks and DNS Failover](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// `EvaluateTargetHealth`; default `false`.
    pub fn evaluate_target_health(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EvaluateTargetHealth", value.into_value().into_node());
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

impl Kind for AliasTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AliasTargetProperty> for AliasTargetProperty {}
impl From<AliasTargetProperty> for Node {
    #[inline]
    fn from(value: AliasTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AliasTargetProperty> for AliasTargetProperty {
    #[inline]
    fn into_value(self) -> Value<AliasTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
///
/// A `LocationName` with an asterisk “*” can be used to create a default CIDR record. `CollectionId` is still required for default record.
///
/// The property type `CidrRoutingConfig` of `AWS::Route53::RecordSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CidrRoutingConfigProperty(Object);

impl CidrRoutingConfigProperty {
    /// `CidrRoutingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `collection_id`: The CIDR collection ID.
    /// - `location_name`: The CIDR collection location name.
    pub fn new(
        collection_id: impl IntoValue<String>,
        location_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionId", collection_id.into_value().into_node());
        object_.put("LocationName", location_name.into_value().into_node());
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

impl Kind for CidrRoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CidrRoutingConfigProperty> for CidrRoutingConfigProperty {}
impl From<CidrRoutingConfigProperty> for Node {
    #[inline]
    fn from(value: CidrRoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CidrRoutingConfigProperty> for CidrRoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CidrRoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about a geographic location.
///
/// The property type `GeoLocation` of `AWS::Route53::RecordSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoLocationProperty(Object);

impl GeoLocationProperty {
    /// `GeoLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
    ///
    /// - *AF*: Africa
    /// - *AN*: Antarctica
    /// - *AS*: Asia
    /// - *EU*: Europe
    /// - *OC*: Oceania
    /// - *NA*: North America
    /// - *SA*: South America
    ///
    /// Constraint: Specifying `ContinentCode` with either `CountryCode` or `SubdivisionCode` returns an `InvalidInput` error.
    ///
    /// `ContinentCode`.
    pub fn continent_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContinentCode", value.into_value().into_node());
        self
    }

    /// For geolocation resource record sets, the two-letter code for a country.
    ///
    /// Route 53 uses the two-letter country codes that are specified in [ISO standard 3166-1 alpha-2](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2).
    ///
    /// `CountryCode`.
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CountryCode", value.into_value().into_node());
        self
    }

    /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode`. For a list of state abbreviations, see [Appendix B: Two–Letter State and Possession Abbreviations](https://docs.aws.amazon.com/https://pe.usps.com/text/pub28/28apb.htm) on the United States Postal Service website.
    ///
    /// If you specify `subdivisioncode`, you must also specify `US` for `CountryCode`.
    ///
    /// `SubdivisionCode`.
    pub fn subdivision_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubdivisionCode", value.into_value().into_node());
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

impl Kind for GeoLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoLocationProperty> for GeoLocationProperty {}
impl From<GeoLocationProperty> for Node {
    #[inline]
    fn from(value: GeoLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoLocationProperty> for GeoLocationProperty {
    #[inline]
    fn into_value(self) -> Value<GeoLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Failover` of `AWS::Route53::RecordSet`.
pub enum Failover {
    /// `PRIMARY`.
    Primary,
    /// `SECONDARY`.
    Secondary,
}

#[diagnostic::do_not_recommend]
impl Kind for Failover {}
#[diagnostic::do_not_recommend]
impl TextKind for Failover {}
#[diagnostic::do_not_recommend]
impl IdKind for Failover {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Failover {}
#[diagnostic::do_not_recommend]
impl IntoValue<Failover> for Failover {
    #[inline]
    fn into_value(self) -> Value<Failover> {
        const VALUES: &[&str] = &["PRIMARY", "SECONDARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
