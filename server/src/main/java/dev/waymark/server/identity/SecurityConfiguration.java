package dev.waymark.server.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open to everyone, and how one signs in to the rest: by form for pages, by token for the API. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing inline and nothing from elsewhere: a script that slips into a page does not run. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String UNKNOWN_CALLER = """
            {"title":"Who is asking?","status":401,"detail":"Send a valid access token: Authorization: Bearer TOKEN."}""";

    @Bean
    SecurityContextRepository signedInPeople() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AccessTokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerToken(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(failure -> failure.authenticationEntryPoint((request, response, unknown) -> {
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                    response.setHeader("WWW-Authenticate", "Bearer");
                    say(response, UNKNOWN_CALLER);
                }))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SecurityContextRepository signedInPeople, PasswordSignIn signIn)
            throws Exception {
        return http.authenticationProvider(signIn)
                .securityContext(context -> context.securityContextRepository(signedInPeople))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/view/*",
                                "/assets/**",
                                "/webjars/**",
                                "/appearance",
                                "/sign-in",
                                "/sign-up",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // Light or dark is no secret and changes nothing else; without a token the first page needs no session.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/appearance"))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/today")
                        .failureHandler(failed()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, failure) ->
                response.sendRedirect(failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?failed");
    }

    private static void say(HttpServletResponse response, String problem) throws java.io.IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
