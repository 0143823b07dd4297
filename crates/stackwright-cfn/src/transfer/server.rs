// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Server` and its property types.

use crate::l1::*;

/// Instantiates an auto-scaling virtual server based on the selected file transfer protocol in AWS. When you make updates to your file transfer protocol-enabled server or when you work with users, use the service-generated `ServerId` property that is assigned to the newly created server.
///
/// `AWS::Transfer::Server`; `Ref` returns its `Arn`, a [`transfer::ServerArn`](kinds::transfer::ServerArn).
/// Changing one of these replaces it: `Domain`, `IdentityProviderType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Server",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("server.rules"),
};

impl CfnServer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Server";

    /// `CfnServer` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Certificate Manager (ACM) certificate. Required when `Protocols` is set to `FTPS`.
    ///
    /// To request a new public certificate, see [Request a public certificate](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html) in the *Certificate Manager User Guide*.
    ///
    /// To import an existing certificate into ACM, see [Importing certificates into ACM](https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html) in the *Certificate Manager User Guide*.
    ///
    /// To request a private certificate to use FTPS through private IP addresses, see [Request a private certificate](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-private.html) in the *Certificate Manager User Guide*.
    ///
    /// Certificates with the following cryptographic algorithms and key sizes are supported:
    ///
    /// - 2048-bit RSA (RSA_2048)
    /// - 4096-bit RSA (RSA_4096)
    /// - Elliptic Prime Curve 256 bit (EC_prime256v1)
    /// - Elliptic Prime Curve 384 bit (EC_secp384r1)
    /// - Elliptic Prime Curve 521 bit (EC_secp521r1)
    ///
    /// > The certificate must be a valid SSL/TLS X.509 version 3 certificate with FQDN or IP address specified and information about the issuer.
    ///
    /// `Certificate`; updated in place.
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// Specifies the domain of the storage system that is used for file transfers. There are two domains available: Amazon Simple Storage Service (Amazon S3) and Amazon Elastic File System (Amazon EFS). The default value is S3.
    ///
    /// `Domain`; one of `S3`, `EFS`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The virtual private cloud (VPC) endpoint settings that are configured for your server. When you host your endpoint within your VPC, you can make your endpoint accessible only to resources within your VPC, or you can attach Elastic IP addresses and make your endpoint accessible to clients over the internet. Your VPC's default security groups are automatically assigned to your endpoint.
    ///
    /// `EndpointDetails`; an update may replace the resource.
    pub fn endpoint_details(mut self, value: impl IntoValue<EndpointDetailsProperty>) -> Self {
        self.0
            .put("EndpointDetails", value.into_value().into_node());
        self
    }

    /// The type of endpoint that you want your server to use. You can choose to make your server's endpoint publicly accessible (PUBLIC) or host it inside your VPC. With an endpoint that is hosted in a VPC, you can restrict access to your server and resources only within your VPC or choose to make it internet facing by attaching Elastic IP addresses directly to it.
    ///
    /// > After May 19, 2021, you won't be able to create a server using `EndpointType=VPC_ENDPOINT` in your AWS account if your account hasn't already done so before May 19, 2021. If you have already created servers with `EndpointType=VPC_ENDPOINT` in your AWS account on or before May 19, 2021, you will not be affected. After this date, use `EndpointType` = `VPC`.
    /// >
    /// > For more information, see [Discontinuing the use of VPC_ENDPOINT](https://docs.aws.amazon.com//transfer/latest/userguide/create-server-in-vpc.html#deprecate-vpc-endpoint).
    /// >
    /// > It is recommended that you use `VPC` as the `EndpointType`. With this endpoint type, you have the option to directly associate up to three Elastic IPv4 addresses (BYO IP included) with your server's endpoint and use VPC security groups to restrict traffic by the client's public IP address. This is not possible with `EndpointType` set to `VPC_ENDPOINT`.
    ///
    /// `EndpointType`; one of `PUBLIC`, `VPC`, `VPC_ENDPOINT`; updated in place.
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.put("EndpointType", value.into_value().into_node());
        self
    }

    /// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`. Accepts an array containing all of the information required to use a directory in `AWS_DIRECTORY_SERVICE` or invoke a customer-supplied authentication API, including the API Gateway URL. Cannot be specified when `IdentityProviderType` is set to `SERVICE_MANAGED`.
    ///
    /// `IdentityProviderDetails`; updated in place.
    pub fn identity_provider_details(
        mut self,
        value: impl IntoValue<IdentityProviderDetailsProperty>,
    ) -> Self {
        self.0
            .put("IdentityProviderDetails", value.into_value().into_node());
        self
    }

    /// The mode of authentication for a server. The default value is `SERVICE_MANAGED`, which allows you to store and access user credentials within the AWS Transfer Family service.
    ///
    /// Use `AWS_DIRECTORY_SERVICE` to provide access to Active Directory groups in AWS Directory Service for Microsoft Active Directory or Microsoft Active Directory in your on-premises environment or in AWS using AD Connector. This option also requires you to provide a Directory ID by using the `IdentityProviderDetails` parameter.
    ///
    /// Use the `API_GATEWAY` value to integrate with an identity provider of your choosing. The `API_GATEWAY` setting requires you to provide an Amazon API Gateway endpoint URL to call for authentication by using the `IdentityProviderDetails` parameter.
    ///
    /// Use the `AWS_LAMBDA` value to directly use an AWS Lambda function as your identity provider. If you choose this value, you must specify the ARN for the Lambda function in the `Function` parameter for the `IdentityProviderDetails` data type.
    ///
    /// `IdentityProviderType`; one of `SERVICE_MANAGED`, `API_GATEWAY`, `AWS_DIRECTORY_SERVICE`, `AWS_LAMBDA`; an update replaces the resource.
    pub fn identity_provider_type(mut self, value: impl IntoValue<IdentityProviderType>) -> Self {
        self.0
            .put("IdentityProviderType", value.into_value().into_node());
        self
    }

    /// Specifies whether to use IPv4 only, or to use dual-stack (IPv4 and IPv6) for your AWS Transfer Family endpoint. The default value is `IPV4`.
    ///
    /// > The `IpAddressType` parameter has the following limitations:
    /// >
    /// > - It cannot be changed while the server is online. You must stop the server before modifying this parameter.
    /// > - It cannot be updated to `DUALSTACK` if the server has `AddressAllocationIds` specified. \> When using `DUALSTACK` as the `IpAddressType`, you cannot set the `AddressAllocationIds` parameter for the [EndpointDetails](https://docs.aws.amazon.com/transfer/latest/APIReference/API_EndpointDetails.html) for the server.
    ///
    /// `IpAddressType`; one of `IPV4`, `DUALSTACK`; an update may replace the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a server to turn on Amazon CloudWatch logging for Amazon S3 or Amazon EFS events. When set, you can view user activity in your CloudWatch logs.
    ///
    /// `LoggingRole`; updated in place.
    pub fn logging_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingRole", value.into_value().into_node());
        self
    }

    /// Specifies a string to display when users connect to a server. This string is displayed after the user authenticates.
    ///
    /// > The SFTP protocol does not support post-authentication display banners.
    ///
    /// `PostAuthenticationLoginBanner`; updated in place.
    pub fn post_authentication_login_banner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "PostAuthenticationLoginBanner",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies a string to display when users connect to a server. This string is displayed before the user authenticates. For example, the following banner displays details about using the system:
    ///
    /// `This system is for the use of authorized users only. Individuals using this computer system without authority, or in excess of their authority, are subject to having all of their activities on this system monitored and recorded by system personnel.`
    ///
    /// `PreAuthenticationLoginBanner`; updated in place.
    pub fn pre_authentication_login_banner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "PreAuthenticationLoginBanner",
            value.into_value().into_node(),
        );
        self
    }

    /// The protocol settings that are configured for your server.
    ///
    /// - To indicate passive mode (for FTP and FTPS protocols), use the `PassiveIp` parameter. Enter a single dotted-quad IPv4 address, such as the external IP address of a firewall, router, or load balancer.
    /// - To ignore the error that is generated when the client attempts to use the `SETSTAT` command on a file that you are uploading to an Amazon S3 bucket, use the `SetStatOption` parameter. To have the AWS Transfer Family server ignore the `SETSTAT` command and upload files without needing to make any changes to your SFTP client, set the value to `ENABLE_NO_OP`. If you set the `SetStatOption` parameter to `ENABLE_NO_OP`, Transfer Family generates a log entry to Amazon CloudWatch Logs, so that you can determine when the client is making a `SETSTAT` call.
    /// - To determine whether your AWS Transfer Family server resumes recent, negotiated sessions through a unique session ID, use the `TlsSessionResumptionMode` parameter.
    /// - `As2Transports` indicates the transport method for the AS2 messages. Currently, only HTTP is supported.
    ///
    /// The `Protocols` parameter is an array of strings.
    ///
    /// *Allowed values*: One or more of `SFTP`, `FTPS`, `FTP`, `AS2`
    ///
    /// `ProtocolDetails`; updated in place.
    pub fn protocol_details(mut self, value: impl IntoValue<ProtocolDetailsProperty>) -> Self {
        self.0
            .put("ProtocolDetails", value.into_value().into_node());
        self
    }

    /// Specifies the file transfer protocol or protocols over which your file transfer protocol client can connect to your server's endpoint. The available protocols are:
    ///
    /// - `SFTP` (Secure Shell (SSH) File Transfer Protocol): File transfer over SSH
    /// - `FTPS` (File Transfer Protocol Secure): File transfer with TLS encryption
    /// - `FTP` (File Transfer Protocol): Unencrypted file transfer
    /// - `AS2` (Applicability Statement 2): used for transporting structured business-to-business data
    ///
    /// > - If you select `FTPS`, you must choose a certificate stored in Certificate Manager (ACM) which is used to identify your server when clients connect to it over FTPS.
    /// > - If `Protocol` includes either `FTP` or `FTPS`, then the `EndpointType` must be `VPC` and the `IdentityProviderType` must be either `AWS_DIRECTORY_SERVICE`, `AWS_LAMBDA`, or `API_GATEWAY`.
    /// > - If `Protocol` includes `FTP`, then `AddressAllocationIds` cannot be associated.
    /// > - If `Protocol` is set only to `SFTP`, the `EndpointType` can be set to `PUBLIC` and the `IdentityProviderType` can be set any of the supported identity types: `SERVICE_MANAGED`, `AWS_DIRECTORY_SERVICE`, `AWS_LAMBDA`, or `API_GATEWAY`.
    /// > - If `Protocol` includes `AS2`, then the `EndpointType` must be `VPC`, and domain must be Amazon S3.
    ///
    /// The `Protocols` parameter is an array of strings.
    ///
    /// *Allowed values*: One or more of `SFTP`, `FTPS`, `FTP`, `AS2`
    ///
    /// `Protocols`; updated in place.
    pub fn protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Protocols", value.into_value().into_node());
        self
    }

    /// Specifies whether or not performance for your Amazon S3 directories is optimized.
    ///
    /// - If using the console, this is enabled by default.
    /// - If using the API or CLI, this is disabled by default.
    ///
    /// By default, home directory mappings have a `TYPE` of `DIRECTORY`. If you enable this option, you would then need to explicitly set the `HomeDirectoryMapEntry` `Type` to `FILE` if you want a mapping to have a file target.
    ///
    /// `S3StorageOptions`; updated in place.
    pub fn s3_storage_options(mut self, value: impl IntoValue<S3StorageOptionsProperty>) -> Self {
        self.0
            .put("S3StorageOptions", value.into_value().into_node());
        self
    }

    /// Specifies the name of the security policy for the server.
    ///
    /// `SecurityPolicyName`; updated in place.
    pub fn security_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityPolicyName", value.into_value().into_node());
        self
    }

    /// Specifies the log groups to which your server logs are sent.
    ///
    /// To specify a log group, you must provide the ARN for an existing log group. In this case, the format of the log group is as follows:
    ///
    /// `arn:aws:logs:region-name:amazon-account-id:log-group:log-group-name:*`
    ///
    /// For example, `arn:aws:logs:us-east-1:111122223333:log-group:mytestgroup:*`
    ///
    /// If you have previously specified a log group for a server, you can clear it, and in effect turn off structured logging, by providing an empty value for this parameter in an `update-server` call. For example:
    ///
    /// `update-server --server-id s-1234567890abcdef0 --structured-log-destinations`
    ///
    /// `StructuredLogDestinations`; updated in place.
    pub fn structured_log_destinations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StructuredLogDestinations", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for servers.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow.
    ///
    /// In addition to a workflow to execute when a file is uploaded completely, `WorkflowDetails` can also contain a workflow ID (and execution role) for a workflow to execute on partial upload. A partial upload occurs when a file is open when the session disconnects.
    ///
    /// `WorkflowDetails`; updated in place.
    pub fn workflow_details(mut self, value: impl IntoValue<WorkflowDetailsProperty>) -> Self {
        self.0
            .put("WorkflowDetails", value.into_value().into_node());
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

impl Construct for CfnServer {
    type Handle = CfnServerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerRef {
        CfnServerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServer`] of a stack.
pub struct CfnServerRef(NodeRef);

impl Clone for CfnServerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerRef {}
impl AsNode for CfnServerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerRef {
    /// What `Ref` returns: its `Arn`, a [`transfer::ServerArn`](kinds::transfer::ServerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::ServerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the unique Amazon Resource Name (ARN) of the server.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::ServerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The list of egress IP addresses of this server. These IP addresses are only relevant for servers that use the AS2 protocol. They are used for sending asynchronous MDNs.
    ///
    /// These IP addresses are assigned automatically when you create an AS2 server. Additionally, if you update an existing server and add the AS2 protocol, static IP addresses are assigned as well.
    ///
    /// `Fn::GetAtt` of `As2ServiceManagedEgressIpAddresses`.
    #[inline]
    pub fn attr_as2_service_managed_egress_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("As2ServiceManagedEgressIpAddresses"),
        ))
    }

    /// Specifies the unique system-assigned identifier for a server that you instantiate.
    ///
    /// `Fn::GetAtt` of `ServerId`.
    #[inline]
    pub fn attr_server_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServerId")))
    }

    /// The condition of the server that was described. A value of `ONLINE` indicates that the server can accept jobs and transfer files. A `State` value of `OFFLINE` means that the server cannot perform file transfer operations.
    ///
    /// The states of `STARTING` and `STOPPING` indicate that the server is in an intermediate state, either not fully able to respond, or not fully offline. The values of `START_FAILED` or `STOP_FAILED` can indicate an error condition.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::transfer::ServerArn> for &CfnServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::ServerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The virtual private cloud (VPC) endpoint settings that are configured for your server. When you host your endpoint within your VPC, you can make your endpoint accessible only to resources within your VPC, or you can attach Elastic IP addresses and make your endpoint accessible to clients over the internet. Your VPC's default security groups are automatically assigned to your endpoint.
///
/// The property type `EndpointDetails` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointDetailsProperty(Object);

impl EndpointDetailsProperty {
    /// `EndpointDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of address allocation IDs that are required to attach an Elastic IP address to your server's endpoint.
    ///
    /// An address allocation ID corresponds to the allocation ID of an Elastic IP address. This value can be retrieved from the `allocationId` field from the Amazon EC2 [Address](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html) data type. One way to retrieve this value is by calling the EC2 [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html) API.
    ///
    /// This parameter is optional. Set this parameter if you want to make your VPC endpoint public-facing. For details, see [Create an internet-facing endpoint for your server](https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html#create-internet-facing-endpoint).
    ///
    /// > This property can only be set as follows:
    /// >
    /// > - `EndpointType` must be set to `VPC`
    /// > - The Transfer Family server must be offline.
    /// > - You cannot set this parameter for Transfer Family servers that use the FTP protocol.
    /// > - The server must already have `SubnetIds` populated ( `SubnetIds` and `AddressAllocationIds` cannot be updated simultaneously).
    /// > - `AddressAllocationIds` can't contain duplicates, and must be equal in length to `SubnetIds`. For example, if you have three subnet IDs, you must also specify three address allocation IDs.
    /// > - Call the `UpdateServer` API to set or change this parameter.
    /// > - You can't set address allocation IDs for servers that have an `IpAddressType` set to `DUALSTACK` You can only set this property if `IpAddressType` is set to `IPV4`.
    ///
    /// `AddressAllocationIds`; an update may replace the resource.
    pub fn address_allocation_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AddressAllocationIds", value.into_value().into_node());
        self
    }

    /// A list of security groups IDs that are available to attach to your server's endpoint.
    ///
    /// > While `SecurityGroupIds` appears in the response syntax for consistency with `CreateServer` and `UpdateServer` operations, this field is not populated in `DescribeServer` responses. Security groups are managed at the VPC endpoint level and can be modified outside of the Transfer Family service. To retrieve current security group information, use the EC2 `DescribeVpcEndpoints` API with the `VpcEndpointId` returned in the response.
    /// >
    /// > This property can only be set when `EndpointType` is set to `VPC`.
    /// >
    /// > You can edit the `SecurityGroupIds` property in the [UpdateServer](https://docs.aws.amazon.com/transfer/latest/userguide/API_UpdateServer.html) API only if you are changing the `EndpointType` from `PUBLIC` or `VPC_ENDPOINT` to `VPC`. To change security groups associated with your server's VPC endpoint after creation, use the Amazon EC2 [ModifyVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html) API.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of subnet IDs that are required to host your server endpoint in your VPC.
    ///
    /// > This property can only be set when `EndpointType` is set to `VPC`.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The ID of the VPC endpoint.
    ///
    /// > This property can only be set when `EndpointType` is set to `VPC_ENDPOINT`.
    ///
    /// `VpcEndpointId`.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VpcEndpointId", value.into_value().into_node());
        self
    }

    /// The VPC ID of the virtual private cloud in which the server's endpoint will be hosted.
    ///
    /// > This property can only be set when `EndpointType` is set to `VPC`.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for EndpointDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointDetailsProperty> for EndpointDetailsProperty {}
impl From<EndpointDetailsProperty> for Node {
    #[inline]
    fn from(value: EndpointDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointDetailsProperty> for EndpointDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`. Accepts an array containing all of the information required to use a directory in `AWS_DIRECTORY_SERVICE` or invoke a customer-supplied authentication API, including the API Gateway URL. Cannot be specified when `IdentityProviderType` is set to `SERVICE_MANAGED`.
///
/// The property type `IdentityProviderDetails` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityProviderDetailsProperty(Object);

impl IdentityProviderDetailsProperty {
    /// `IdentityProviderDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the AWS Directory Service directory that you want to use as your identity provider.
    ///
    /// `DirectoryId`.
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DirectoryId", value.into_value().into_node());
        self
    }

    /// The ARN for a Lambda function to use for the Identity provider.
    ///
    /// `Function`.
    pub fn function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Function", value.into_value().into_node());
        self
    }

    /// This parameter is only applicable if your `IdentityProviderType` is `API_GATEWAY`. Provides the type of `InvocationRole` used to authenticate the user account.
    ///
    /// `InvocationRole`.
    pub fn invocation_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InvocationRole", value.into_value().into_node());
        self
    }

    /// For SFTP-enabled servers, and for custom identity providers *only*, you can specify whether to authenticate using a password, SSH key pair, or both.
    ///
    /// - `PASSWORD` - users must provide their password to connect.
    /// - `PUBLIC_KEY` - users must provide their private key to connect.
    /// - `PUBLIC_KEY_OR_PASSWORD` - users can authenticate with either their password or their key. This is the default value.
    /// - `PUBLIC_KEY_AND_PASSWORD` - users must provide both their private key and their password to connect. The server checks the key first, and then if the key is valid, the system prompts for a password. If the private key provided does not match the public key that is stored, authentication fails.
    ///
    /// `SftpAuthenticationMethods`; one of `PASSWORD`, `PUBLIC_KEY`, `PUBLIC_KEY_OR_PASSWORD`, `PUBLIC_KEY_AND_PASSWORD`.
    pub fn sftp_authentication_methods(
        mut self,
        value: impl IntoValue<SftpAuthenticationMethods>,
    ) -> Self {
        self.0
            .put("SftpAuthenticationMethods", value.into_value().into_node());
        self
    }

    /// Provides the location of the service endpoint used to authenticate users.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for IdentityProviderDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityProviderDetailsProperty> for IdentityProviderDetailsProperty {}
impl From<IdentityProviderDetailsProperty> for Node {
    #[inline]
    fn from(value: IdentityProviderDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityProviderDetailsProperty> for IdentityProviderDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The protocol settings that are configured for your server.
///
/// > Avoid placing Network Load Balancers (NLBs) or NAT gateways in front of AWS Transfer Family servers, as this increases costs and can cause performance issues, including reduced connection limits for FTPS. For more details, see [Avoid placing NLBs and NATs in front of AWS Transfer Family](https://docs.aws.amazon.com/transfer/latest/userguide/infrastructure-security.html#nlb-considerations).
///
/// - To indicate passive mode (for FTP and FTPS protocols), use the `PassiveIp` parameter. Enter a single dotted-quad IPv4 address, such as the external IP address of a firewall, router, or load balancer.
/// - To ignore the error that is generated when the client attempts to use the `SETSTAT` command on a file that you are uploading to an Amazon S3 bucket, use the `SetStatOption` parameter. To have the AWS Transfer Family server ignore the `SETSTAT` command and upload files without needing to make any changes to your SFTP client, set the value to `ENABLE_NO_OP`. If you set the `SetStatOption` parameter to `ENABLE_NO_OP`, Transfer Family generates a log entry to Amazon CloudWatch Logs, so that you can determine when the client is making a `SETSTAT` call.
/// - To determine whether your AWS Transfer Family server resumes recent, negotiated sessions through a unique session ID, use the `TlsSessionResumptionMode` parameter.
/// - `As2Transports` indicates the transport method for the AS2 messages. Currently, only HTTP is supported.
///
/// The property type `ProtocolDetails` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtocolDetailsProperty(Object);

impl ProtocolDetailsProperty {
    /// `ProtocolDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of `As2Transport` objects.
    ///
    /// `As2Transports`.
    pub fn as2_transports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("As2Transports", value.into_value().into_node());
        self
    }

    /// Indicates passive mode, for FTP and FTPS protocols. Enter a single IPv4 address, such as the public IP address of a firewall, router, or load balancer. For example:
    ///
    /// `aws transfer update-server --protocol-details PassiveIp=0.0.0.0`
    ///
    /// Replace `0.0.0.0` in the example above with the actual IP address you want to use.
    ///
    /// > If you change the `PassiveIp` value, you must stop and then restart your Transfer Family server for the change to take effect. For details on using passive mode (PASV) in a NAT environment, see [Configuring your FTPS server behind a firewall or NAT with AWS Transfer Family](https://docs.aws.amazon.com/storage/configuring-your-ftps-server-behind-a-firewall-or-nat-with-aws-transfer-family/).
    /// >
    /// > Additionally, avoid placing Network Load Balancers (NLBs) or NAT gateways in front of AWS Transfer Family servers. This configuration increases costs and can cause performance issues. When NLBs or NATs are in the communication path, Transfer Family cannot accurately recognize client IP addresses, which impacts connection sharding and limits FTPS servers to only 300 simultaneous connections instead of 10,000. If you must use an NLB, use port 21 for health checks and enable TLS session resumption by setting `TlsSessionResumptionMode = ENFORCED`. For optimal performance, migrate to VPC endpoints with Elastic IP addresses instead of using NLBs. For more details, see [Avoid placing NLBs and NATs in front of AWS Transfer Family](https://docs.aws.amazon.com/transfer/latest/userguide/infrastructure-security.html#nlb-considerations).
    ///
    /// *Special values*
    ///
    /// The `AUTO` and `0.0.0.0` are special values for the `PassiveIp` parameter. The value `PassiveIp=AUTO` is assigned by default to FTP and FTPS type servers. In this case, the server automatically responds with one of the endpoint IPs within the PASV response. `PassiveIp=0.0.0.0` has a more unique application for its usage. For example, if you have a High Availability (HA) Network Load Balancer (NLB) environment, where you have 3 subnets, you can only specify a single IP address using the `PassiveIp` parameter. This reduces the effectiveness of having High Availability. In this case, you can specify `PassiveIp=0.0.0.0`. This tells the client to use the same IP address as the Control connection and utilize all AZs for their connections. Note, however, that not all FTP clients support the `PassiveIp=0.0.0.0` response. FileZilla and WinSCP do support it. If you are using other clients, check to see if your client supports the `PassiveIp=0.0.0.0` response.
    ///
    /// `PassiveIp`.
    pub fn passive_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PassiveIp", value.into_value().into_node());
        self
    }

    /// The `ProxyConfig` property.
    ///
    /// `ProxyConfig`.
    pub fn proxy_config(mut self, value: impl IntoValue<ProxyConfigProperty>) -> Self {
        self.0.put("ProxyConfig", value.into_value().into_node());
        self
    }

    /// Use the `SetStatOption` to ignore the error that is generated when the client attempts to use `SETSTAT` on a file you are uploading to an S3 bucket.
    ///
    /// Some SFTP file transfer clients can attempt to change the attributes of remote files, including timestamp and permissions, using commands, such as `SETSTAT` when uploading the file. However, these commands are not compatible with object storage systems, such as Amazon S3. Due to this incompatibility, file uploads from these clients can result in errors even when the file is otherwise successfully uploaded.
    ///
    /// Set the value to `ENABLE_NO_OP` to have the Transfer Family server ignore the `SETSTAT` command, and upload files without needing to make any changes to your SFTP client. While the `SetStatOption` `ENABLE_NO_OP` setting ignores the error, it does generate a log entry in Amazon CloudWatch Logs, so you can determine when the client is making a `SETSTAT` call.
    ///
    /// > If you want to preserve the original timestamp for your file, and modify other file attributes using `SETSTAT`, you can use Amazon EFS as backend storage with Transfer Family.
    ///
    /// `SetStatOption`; one of `DEFAULT`, `ENABLE_NO_OP`.
    pub fn set_stat_option(mut self, value: impl IntoValue<SetStatOption>) -> Self {
        self.0.put("SetStatOption", value.into_value().into_node());
        self
    }

    /// A property used with Transfer Family servers that use the FTPS protocol. TLS Session Resumption provides a mechanism to resume or share a negotiated secret key between the control and data connection for an FTPS session. `TlsSessionResumptionMode` determines whether or not the server resumes recent, negotiated sessions through a unique session ID. This property is available during `CreateServer` and `UpdateServer` calls. If a `TlsSessionResumptionMode` value is not specified during `CreateServer`, it is set to `ENFORCED` by default.
    ///
    /// - `DISABLED`: the server does not process TLS session resumption client requests and creates a new TLS session for each request.
    /// - `ENABLED`: the server processes and accepts clients that are performing TLS session resumption. The server doesn't reject client data connections that do not perform the TLS session resumption client processing.
    /// - `ENFORCED`: the server processes and accepts clients that are performing TLS session resumption. The server rejects client data connections that do not perform the TLS session resumption client processing. Before you set the value to `ENFORCED`, test your clients.
    ///
    /// > Not all FTPS clients perform TLS session resumption. So, if you choose to enforce TLS session resumption, you prevent any connections from FTPS clients that don't perform the protocol negotiation. To determine whether or not you can use the `ENFORCED` value, you need to test your clients.
    ///
    /// `TlsSessionResumptionMode`; one of `DISABLED`, `ENABLED`, `ENFORCED`.
    pub fn tls_session_resumption_mode(
        mut self,
        value: impl IntoValue<TlsSessionResumptionMode>,
    ) -> Self {
        self.0
            .put("TlsSessionResumptionMode", value.into_value().into_node());
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

impl Kind for ProtocolDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtocolDetailsProperty> for ProtocolDetailsProperty {}
impl From<ProtocolDetailsProperty> for Node {
    #[inline]
    fn from(value: ProtocolDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtocolDetailsProperty> for ProtocolDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ProtocolDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProxyConfig` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProxyConfigProperty(Object);

impl ProxyConfigProperty {
    /// `ProxyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SftpMode` property.
    ///
    /// `SftpMode`; one of `PROXY_PROTOCOL_V2_ENFORCED`, `NONE`.
    pub fn sftp_mode(mut self, value: impl IntoValue<SftpMode>) -> Self {
        self.0.put("SftpMode", value.into_value().into_node());
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

impl Kind for ProxyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProxyConfigProperty> for ProxyConfigProperty {}
impl From<ProxyConfigProperty> for Node {
    #[inline]
    fn from(value: ProxyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProxyConfigProperty> for ProxyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProxyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 storage options that are configured for your server.
///
/// The property type `S3StorageOptions` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageOptionsProperty(Object);

impl S3StorageOptionsProperty {
    /// `S3StorageOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether or not performance for your Amazon S3 directories is optimized.
    ///
    /// - If using the console, this is enabled by default.
    /// - If using the API or CLI, this is disabled by default.
    ///
    /// By default, home directory mappings have a `TYPE` of `DIRECTORY`. If you enable this option, you would then need to explicitly set the `HomeDirectoryMapEntry` `Type` to `FILE` if you want a mapping to have a file target.
    ///
    /// `DirectoryListingOptimization`; one of `ENABLED`, `DISABLED`.
    pub fn directory_listing_optimization(
        mut self,
        value: impl IntoValue<DirectoryListingOptimization>,
    ) -> Self {
        self.0.put(
            "DirectoryListingOptimization",
            value.into_value().into_node(),
        );
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

impl Kind for S3StorageOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageOptionsProperty> for S3StorageOptionsProperty {}
impl From<S3StorageOptionsProperty> for Node {
    #[inline]
    fn from(value: S3StorageOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageOptionsProperty> for S3StorageOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow.
///
/// In addition to a workflow to execute when a file is uploaded completely, `WorkflowDetails` can also contain a workflow ID (and execution role) for a workflow to execute on partial upload. A partial upload occurs when a file is open when the session disconnects.
///
/// The property type `WorkflowDetail` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowDetailProperty(Object);

impl WorkflowDetailProperty {
    /// `WorkflowDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: Includes the necessary permissions for S3, EFS, and Lambda operations that Transfer can assume, so that all workflow steps can operate on the required resources.
    /// - `workflow_id`: A unique identifier for the workflow.
    pub fn new(
        execution_role: impl IntoValue<String>,
        workflow_id: impl IntoValue<kinds::transfer::WorkflowId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("WorkflowId", workflow_id.into_value().into_node());
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

impl Kind for WorkflowDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowDetailProperty> for WorkflowDetailProperty {}
impl From<WorkflowDetailProperty> for Node {
    #[inline]
    fn from(value: WorkflowDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowDetailProperty> for WorkflowDetailProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for the `WorkflowDetail` data type. It is used by actions that trigger a workflow to begin execution.
///
/// The property type `WorkflowDetails` of `AWS::Transfer::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowDetailsProperty(Object);

impl WorkflowDetailsProperty {
    /// `WorkflowDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A trigger that starts a workflow if a file is only partially uploaded. You can attach a workflow to a server that executes whenever there is a partial upload.
    ///
    /// A *partial upload* occurs when a file is open when the session disconnects.
    ///
    /// > `OnPartialUpload` can contain a maximum of one `WorkflowDetail` object.
    ///
    /// `OnPartialUpload`.
    pub fn on_partial_upload(
        mut self,
        value: impl IntoValue<List<WorkflowDetailProperty>>,
    ) -> Self {
        self.0
            .put("OnPartialUpload", value.into_value().into_node());
        self
    }

    /// A trigger that starts a workflow: the workflow begins to execute after a file is uploaded.
    ///
    /// To remove an associated workflow from a server, you can provide an empty `OnUpload` object, as in the following example.
    ///
    /// `aws transfer update-server --server-id s-01234567890abcdef --workflow-details '{"OnUpload":[]}'`
    ///
    /// > `OnUpload` can contain a maximum of one `WorkflowDetail` object.
    ///
    /// `OnUpload`.
    pub fn on_upload(mut self, value: impl IntoValue<List<WorkflowDetailProperty>>) -> Self {
        self.0.put("OnUpload", value.into_value().into_node());
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

impl Kind for WorkflowDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowDetailsProperty> for WorkflowDetailsProperty {}
impl From<WorkflowDetailsProperty> for Node {
    #[inline]
    fn from(value: WorkflowDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowDetailsProperty> for WorkflowDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DirectoryListingOptimization` of a `S3StorageOptions` of `AWS::Transfer::Server`.
pub enum DirectoryListingOptimization {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DirectoryListingOptimization {}
#[diagnostic::do_not_recommend]
impl TextKind for DirectoryListingOptimization {}
#[diagnostic::do_not_recommend]
impl IdKind for DirectoryListingOptimization {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DirectoryListingOptimization {}
#[diagnostic::do_not_recommend]
impl IntoValue<DirectoryListingOptimization> for DirectoryListingOptimization {
    #[inline]
    fn into_value(self) -> Value<DirectoryListingOptimization> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Domain` of `AWS::Transfer::Server`.
pub enum Domain {
    /// `EFS`.
    Efs,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for Domain {}
#[diagnostic::do_not_recommend]
impl TextKind for Domain {}
#[diagnostic::do_not_recommend]
impl IdKind for Domain {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Domain {}
#[diagnostic::do_not_recommend]
impl IntoValue<Domain> for Domain {
    #[inline]
    fn into_value(self) -> Value<Domain> {
        const VALUES: &[&str] = &["EFS", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EndpointType` of `AWS::Transfer::Server`.
pub enum EndpointType {
    /// `PUBLIC`.
    Public,
    /// `VPC`.
    Vpc,
    /// `VPC_ENDPOINT`.
    VpcEndpoint,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointType {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointType {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointType> for EndpointType {
    #[inline]
    fn into_value(self) -> Value<EndpointType> {
        const VALUES: &[&str] = &["PUBLIC", "VPC", "VPC_ENDPOINT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IdentityProviderType` of `AWS::Transfer::Server`.
pub enum IdentityProviderType {
    /// `API_GATEWAY`.
    ApiGateway,
    /// `AWS_DIRECTORY_SERVICE`.
    AwsDirectoryService,
    /// `AWS_LAMBDA`.
    AwsLambda,
    /// `SERVICE_MANAGED`.
    ServiceManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdentityProviderType> for IdentityProviderType {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderType> {
        const VALUES: &[&str] = &[
            "API_GATEWAY",
            "AWS_DIRECTORY_SERVICE",
            "AWS_LAMBDA",
            "SERVICE_MANAGED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SetStatOption` of a `ProtocolDetails` of `AWS::Transfer::Server`.
pub enum SetStatOption {
    /// `DEFAULT`.
    Default,
    /// `ENABLE_NO_OP`.
    EnableNoOp,
}

#[diagnostic::do_not_recommend]
impl Kind for SetStatOption {}
#[diagnostic::do_not_recommend]
impl TextKind for SetStatOption {}
#[diagnostic::do_not_recommend]
impl IdKind for SetStatOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SetStatOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<SetStatOption> for SetStatOption {
    #[inline]
    fn into_value(self) -> Value<SetStatOption> {
        const VALUES: &[&str] = &["DEFAULT", "ENABLE_NO_OP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SftpAuthenticationMethods` of a `IdentityProviderDetails` of `AWS::Transfer::Server`.
pub enum SftpAuthenticationMethods {
    /// `PASSWORD`.
    Password,
    /// `PUBLIC_KEY`.
    PublicKey,
    /// `PUBLIC_KEY_AND_PASSWORD`.
    PublicKeyAndPassword,
    /// `PUBLIC_KEY_OR_PASSWORD`.
    PublicKeyOrPassword,
}

#[diagnostic::do_not_recommend]
impl Kind for SftpAuthenticationMethods {}
#[diagnostic::do_not_recommend]
impl TextKind for SftpAuthenticationMethods {}
#[diagnostic::do_not_recommend]
impl IdKind for SftpAuthenticationMethods {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SftpAuthenticationMethods {}
#[diagnostic::do_not_recommend]
impl IntoValue<SftpAuthenticationMethods> for SftpAuthenticationMethods {
    #[inline]
    fn into_value(self) -> Value<SftpAuthenticationMethods> {
        const VALUES: &[&str] = &[
            "PASSWORD",
            "PUBLIC_KEY",
            "PUBLIC_KEY_AND_PASSWORD",
            "PUBLIC_KEY_OR_PASSWORD",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SftpMode` of a `ProxyConfig` of `AWS::Transfer::Server`.
pub enum SftpMode {
    /// `NONE`.
    None,
    /// `PROXY_PROTOCOL_V2_ENFORCED`.
    ProxyProtocolV2Enforced,
}

#[diagnostic::do_not_recommend]
impl Kind for SftpMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SftpMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SftpMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SftpMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SftpMode> for SftpMode {
    #[inline]
    fn into_value(self) -> Value<SftpMode> {
        const VALUES: &[&str] = &["NONE", "PROXY_PROTOCOL_V2_ENFORCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TlsSessionResumptionMode` of a `ProtocolDetails` of `AWS::Transfer::Server`.
pub enum TlsSessionResumptionMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `ENFORCED`.
    Enforced,
}

#[diagnostic::do_not_recommend]
impl Kind for TlsSessionResumptionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TlsSessionResumptionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TlsSessionResumptionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TlsSessionResumptionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TlsSessionResumptionMode> for TlsSessionResumptionMode {
    #[inline]
    fn into_value(self) -> Value<TlsSessionResumptionMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "ENFORCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
