// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `apigatewayv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApiId` of an `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`: The ID of the API for which to override the configuration of API Gateway-managed resources.
    ApiGatewayManagedOverridesApiId,
    /// `ApiId` of an `AWS::ApiGatewayV2::Api`: The API identifier.
    ApiId,
    /// `ApiMappingId` of an `AWS::ApiGatewayV2::ApiMapping`: The API mapping resource ID.
    ApiMappingId,
    /// `AuthorizerId` of an `AWS::ApiGatewayV2::Authorizer`: The authorizer ID.
    AuthorizerId,
    /// `DeploymentId` of an `AWS::ApiGatewayV2::Deployment`: The deployment ID.
    DeploymentId,
    /// `DomainName` of an `AWS::ApiGatewayV2::DomainName`: The custom domain name for your API in Amazon API Gateway.
    DomainName,
    /// `DomainNameArn` of an `AWS::ApiGatewayV2::DomainName`: Represents an Amazon Resource Name (ARN).
    DomainNameArn,
    /// `IntegrationId` of an `AWS::ApiGatewayV2::Integration`: The integration ID.
    IntegrationId,
    /// `IntegrationResponseId` of an `AWS::ApiGatewayV2::IntegrationResponse`: The integration response ID.
    IntegrationResponseId,
    /// `ModelId` of an `AWS::ApiGatewayV2::Model`: The model ID.
    ModelId,
    /// `PortalProductArn` of an `AWS::ApiGatewayV2::PortalProduct`: The ARN of the portal product.
    PortalProductArn,
    /// `RouteId` of an `AWS::ApiGatewayV2::Route`: The route ID.
    RouteId,
    /// `RouteResponseId` of an `AWS::ApiGatewayV2::RouteResponse`: The route response ID.
    RouteResponseId,
    /// `RoutingRuleArn` of an `AWS::ApiGatewayV2::RoutingRule`: Represents an Amazon Resource Name (ARN).
    RoutingRuleArn,
    /// `StageName` of an `AWS::ApiGatewayV2::Stage`: The stage name.
    StageName,
    /// `VpcLinkId` of an `AWS::ApiGatewayV2::VpcLink`: The VPC link ID.
    VpcLinkId,
}
